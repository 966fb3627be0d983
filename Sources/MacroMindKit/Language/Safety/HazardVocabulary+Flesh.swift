/// Meat, dishes that imply hazards, and look-alikes that are harmless.
extension HazardVocabulary {
    static let flesh: [Group] = [
        Group(
            origins: .pork,
            terms: """
                pork, ham, bacon, pancetta, prosciutto, guanciale, lardon, lard, chorizo, salami, pepperoni, mortadella, speck, nduja, serrano, jamon, spam, pork belly, gammon, bratwurst, frankfurter, hot dog, capicola, coppa, bresaola di maiale, chicharron, carnitas, char siu, tonkatsu, tonkotsu, schwein, \
                *schwein*, schinken, *schinken*, kassler, leberkase, wurst, *wurst, *speck*, schmalz, mett, eisbein, porc, jambon, lardons, saucisson, andouille, boudin, cerdo, panceta, tocino, lomo, morcilla, longaniza, maiale, salsiccia, porchetta, strutto, lardo, porco, presunto, linguica, toucinho, varken, varkensvlees, spek, wieprzowina, szynka, boczek, kielbasa, flask, skinka, \
                \u{441}\u{432}\u{438}\u{43D}\u{438}\u{43D}\u{430}, \u{431}\u{435}\u{43A}\u{43E}\u{43D}, \u{432}\u{435}\u{442}\u{447}\u{438}\u{43D}\u{430}, \u{441}\u{430}\u{43B}\u{43E}, \u{732A}\u{8089}, \u{8C6C}\u{8089}, \u{8C5A}\u{8089}, \u{57F9}\u{6839}, \u{706B}\u{817F}, \u{53C9}\u{70E7}, \u{53C9}\u{71D2}, \u{30D9}\u{30FC}\u{30B3}\u{30F3}, \u{30CF}\u{30E0}, \u{B3FC}\u{C9C0}\u{ACE0}\u{AE30}, \u{C0BC}\u{ACB9}\u{C0B4}
                """
        ),
        Group(
            origins: .poultry,
            terms: """
                chicken, turkey, duck, goose, poultry, quail, pheasant, guinea fowl, hen, capon, foie gras, chicken stock, chicken broth, huhn, *huhn, huhner*, hahnchen, *hahnchen*, hendl, pute, puten*, truthahn, ente, enten*, gans, ganse*, geflugel, *geflugel*, poulet, dinde, canard, oie, volaille, caille, pollo, pavo, pato, ganso, pechuga, tacchino, \
                anatra, oca, frango, peru, galinha, kip, kipfilet, kalkoen, eend, kurczak, indyk, kaczka, kyckling, kalkon, \u{43A}\u{443}\u{440}\u{438}\u{446}\u{430}, \u{43A}\u{443}\u{440}\u{438}\u{43D}\u{430}\u{44F}, \u{438}\u{43D}\u{434}\u{435}\u{439}\u{43A}\u{430}, \u{443}\u{442}\u{43A}\u{430}, \u{9E21}\u{8089}, \u{96DE}\u{8089}, \u{9E21}\u{80F8}, \u{96DE}\u{80F8}, \u{9D8F}\u{8089}, \u{9E2D}\u{8089}, \u{30C1}\u{30AD}\u{30F3}, \u{B2ED}\u{ACE0}\u{AE30}, \u{62F}\u{62C}\u{627}\u{62C}
                """
        ),
        Group(
            origins: .meat,
            terms: """
                meat, beef, veal, lamb, mutton, goat, venison, rabbit, bison, buffalo, horse meat, steak, sirloin, ribeye, brisket, mince, minced meat, ground beef, meatball, burger, hamburger, cheeseburger, meatloaf, liver, kidney, tripe, sweetbread, tongue, oxtail, bone broth, beef stock, pastrami, corned beef, jerky, biltong, bresaola, gyro, doner, kebab, kofta, \
                shawarma, bolognese, ragu, chili con carne, stroganoff, goulash, pate, rind, rindfleisch, rinder*, *rind, kalb, kalb*, lamm, lamm*, *lamm, hammel, wildschwein, hirsch, reh, kaninchen, hase, leber, *leber*, *fleisch, hackfleisch, fleisch*, hack, frikadelle, schnitzel, *schnitzel, gulasch, *braten, tafelspitz, boeuf, veau, agneau, mouton, viande, lapin, chevreuil, foie, entrecote, \
                bavette, bourguignon, carne, ternera, vaca, cordero, conejo, higado, albondiga, carne picada, manzo, vitello, agnello, coniglio, fegato, polpetta, polpette, bistecca, macinato, carne di manzo, bovino, borrego, vitela, rundvlees, rund, kalfsvlees, lam, gehakt, biefstuk, vlees, wolowina, cielecina, jagniecina, mieso, notkott, kott, lammkott, kottbullar, sausage, \
                saucisse, salchicha, merguez, haggis, black pudding, tallow, suet, dripping, \u{433}\u{43E}\u{432}\u{44F}\u{434}\u{438}\u{43D}\u{430}, \u{43C}\u{44F}\u{441}\u{43E}, \u{431}\u{430}\u{440}\u{430}\u{43D}\u{438}\u{43D}\u{430}, \u{442}\u{435}\u{43B}\u{44F}\u{442}\u{438}\u{43D}\u{430}, \u{444}\u{430}\u{440}\u{448}, \u{725B}\u{8089}, \u{7F8A}\u{8089}, \u{8089}\u{672B}, \u{30D3}\u{30FC}\u{30D5}, \u{C18C}\u{ACE0}\u{AE30}, \u{644}\u{62D}\u{645}
                """
        ),
        Group(
            origins: [.meat, .pork],
            terms:
                "sausage, mixed mince, gemischtes hackfleisch, merguez mix, black pudding, blutwurst, salsiccia, saucisse, salchicha"
        ),
    ]

    static let dishes: [Group] = [
        Group(allergens: [.milk, .treeNut], origins: .dairy, terms: "pesto"),
        Group(
            allergens: [.milk, .egg, .fish, .mustard],
            origins: [.dairy, .egg, .fish],
            terms: "caesar dressing, caesar salad"
        ),
        Group(
            allergens: [.milk, .egg, .wheat, .gluten],
            origins: [.dairy, .egg],
            terms:
                "quiche, quiche lorraine, pancake, waffle, crepe, brioche, croissant, cake, muffin, doughnut, donut, pfannkuchen, pfannkuchen*, waffel, waffeln, kaiserschmarrn, profiterole, eclair, cheesecake, tiramisu, scone, carrot cake, brownie, cookie, palatschinken"
        ),
        Group(
            allergens: [.milk, .egg, .wheat, .gluten],
            origins: [.dairy, .egg, .pork],
            terms: "carbonara, quiche lorraine"
        ),
        Group(
            allergens: [.milk, .wheat, .gluten],
            origins: .dairy,
            terms:
                "pizza, lasagne, lasagna, mac and cheese, macaroni and cheese, bechamel, alfredo, grilled cheese, cheese sauce, moussaka"
        ),
        Group(allergens: [.fish, .soy], origins: .fish, terms: "miso soup"),
        Group(allergens: [.fish, .peanut, .crustacean], origins: [.fish, .crustacean], terms: "pad thai"),
        Group(allergens: [.egg, .crustacean], origins: [.egg, .crustacean], terms: "nasi goreng"),
    ]

    static let harmless: [Group] = [
        Group(
            terms:
                "\u{43C}\u{443}\u{441}\u{43A}\u{430}\u{442}\u{43D}\u{44B}\u{439} \u{43E}\u{440}\u{435}\u{445}, \u{43A}\u{43E}\u{43A}\u{43E}\u{441}\u{43E}\u{432}\u{44B}\u{439} \u{43E}\u{440}\u{435}\u{445}, \u{62C}\u{648}\u{632} \u{627}\u{644}\u{647}\u{646}\u{62F}, \u{5D0}\u{5D2}\u{5D5}\u{5D6} \u{5DE}\u{5D5}\u{5E1}\u{5E7}\u{5D8}, \u{5D0}\u{5D2}\u{5D5}\u{5D6} \u{5E7}\u{5D5}\u{5E7}\u{5D5}\u{5E1}"
        ),
        Group(
            terms: """
                coconut milk, coconut cream, coconut butter, coconut yogurt, coconut yoghurt, coconut meat, coconut oil, coconut flour, coconut water, rice milk, hemp milk, pea milk, flax milk, potato milk, milk thistle, cocoa butter, cacao butter, shea butter, apple butter, pumpkin butter, sunflower butter, sunflower seed butter, \
                seed butter, butter bean, butter lettuce, butterhead lettuce, butterhead, butter lettuces, butternut, butternut squash, buttercup, buttercup squash, cream of tartar, cream of coconut, lactic acid, kokosmilch, kokoscreme, kokosjoghurt, reismilch, erbsenmilch, hanfmilch, kakaobutter, sheabutter, lait de coco, lait de riz, creme de coco, beurre de cacao, \
                leche de coco, leche de arroz, crema de coco, manteca de cacao, mantequilla de cacao, latte di cocco, latte di riso, burro di cacao, crema di cocco, leite de coco, kokosmelk, mleko kokosowe, kokosmjolk, *kokosmilch*, *reismilch*, *kakaobutter*, *kokosjoghurt*, *kokossahne*, *buttersalat*, *butterbohne*, *erbsenmilch*, *sonnenblumenbutter*, \
                \u{43A}\u{43E}\u{43A}\u{43E}\u{441}\u{43E}\u{432}\u{43E}\u{435} \u{43C}\u{43E}\u{43B}\u{43E}\u{43A}\u{43E}, eggplant, nutmeg, water chestnut, chestnut, coconut, tiger nut, tigernut, nutritional yeast, chufa, butternut pumpkin, horse chestnut, muskatnuss, muscade, noix de muscade, noix de coco, nuez moscada, noce moscata, \
                noce di cocco, kokosnuss, *kokosnuss*, *muskatnuss*, nootmuskaat, kokosnoot, noz moscada, galka muszkatolowa, muskot, castagna, marron, kastanie, *kastanie*, esskastanie, castana, chataigne
                """
        ),
        Group(
            terms: """
                buckwheat, buckwheat flour, buckwheat noodle, buckwheat groats, buchweizen, *buchweizen*, *buchweizenmehl*, *buchweizennudel*, rice noodle, rice vermicelli, glass noodle, rice pasta, rice flour, rice cake, rice paper, rice cracker, corn tortilla, corn flour, cornflour, corn pasta, chickpea flour, chickpea pasta, lentil pasta, red lentil pasta, bean pasta, \
                potato flour, tapioca flour, cassava flour, quinoa flour, quinoa pasta, millet flour, teff flour, sorghum flour, gram flour, besan, masa harina, polenta, glutinous rice, konjac noodle, shirataki, shirataki noodle, kelp noodle, zucchini noodle, courgette noodle, maismehl, reismehl, *reismehl*, *maismehl*, *kartoffelmehl*, reisnudel, reisnudeln, \
                *reisnudel*, glasnudel, *glasnudel*, *kichererbsenmehl*, farine de riz, farine de mais, farine de pois chiche, farine de sarrasin, harina de maiz, harina de arroz, harina de garbanzo, farina di riso, farina di mais, farina di ceci, farina di grano saraceno, grano saraceno, trigo sarraceno, ble noir, sarrasin, wild rice, maize flour, \
                flourless, sushi rice, sushi vinegar, sushi nori, sushi ginger, zoodle, corn tortillas, corn noodle, rice bread, rice wrapper, johannisbrotkernmehl, johannisbrot*
                """
        ),
        Group(
            allergens: [.treeNut],
            terms:
                "almond milk, almond flour, almond butter, almond cheese, almond cream, almond yogurt, cashew butter, cashew cheese, cashew cream, cashew milk, hazelnut milk, hazelnut butter, walnut milk, macadamia milk, pistachio butter, pistachio milk, beurre d'amande, burro di mandorle, crema di mandorle, *mandelmilch*, *mandelmehl*, *mandelbutter*, *cashewbutter*, *haselnussmilch*"
        ),
        Group(
            allergens: [.soy],
            terms:
                "soy yoghurt, soy cream, soy butter, soya yogurt, soya yoghurt, soya cream, soy cheese, soy flour, *sojamilch*, *sojajoghurt*, *sojasahne*, *sojamehl*, *sojafleisch*, soy milk"
        ),
        Group(
            allergens: [.gluten],
            terms:
                "oat milk, oat cream, oat yogurt, oat flour, oat drink, *hafermilch*, *hafersahne*, *hafermehl*, lait d'avoine, leche de avena, latte d'avena, latte di avena"
        ),
        Group(
            allergens: [.peanut],
            terms:
                "peanut butter, peanut flour, peanut milk, *erdnussbutter*, *erdnussmehl*, beurre de cacahuete, mantequilla de mani, mantequilla de cacahuete, burro di arachidi, pindakaas, beurre d'arachide"
        ),
        Group(
            terms: """
                oyster mushroom, king oyster mushroom, lobster mushroom, chicken of the woods, hen of the woods, crab apple, crabapple, fishless, beef tomato, beefsteak tomato, lamb's lettuce, lambs lettuce, lamb lettuce, cauliflower steak, tofu steak, cabbage steak, celeriac steak, mincemeat, honeydew, honeydew melon, honeycrisp, \
                honeycrisp apple, honey melon, honigmelone, *honigmelone*, *fruchtfleisch*, root beer, ginger beer, ginger ale, weinessig, *weinessig*, weintraube, weintrauben, *weintraube*, weinblatt, weinblatter, vine leaf, rum flavour, kidney bean, kidneybohne, kidneybohnen, *kidneybohne*, veggie burger, veggie sausage, vegetable burger, \
                black bean burger, bean burger, lentil burger, mushroom burger, burger bun, hamburger bun, watermelon rind, lemon rind, lime rind, orange rind, grape, duck sauce, horseradish, gooseberry, goosefoot, jackfruit, wildreis, *wildreis*, wildlachs, agar agar, fruit leather, turkish delight, dragon fruit, \
                austernpilz, austernpilze, *austernpilz*, austernseitling, *austernseitling*, pan fried, pan seared, pan roasted, stir fry, room temperature, dim sum, wild garlic, wild mushroom, wild berry, wild blueberry
                """
        ),
    ]
}
