/// Foods that borrow the name of another: their own hazards, not those of the name.
extension HazardVocabulary {
    /// Plants that stand before the name of a dairy food, with the allergens that they bring and the foods made of them.
    private static let plants: [(names: [String], allergens: [Allergen], foods: [String])] = [
        (["almond", "cashew"], [.treeNut], milks + cultured),
        (["hazelnut", "macadamia", "walnut", "pistachio", "pecan", "nut", "brazil nut"], [.treeNut], milks),
        (["soy", "soya", "tofu", "soja"], [.soy], milks + cultured + ["ice cream"]),
        (["oat"], [.gluten], milks + cultured + ["ice cream"]),
        (["barley", "spelt"], [.gluten], milks),
        (["coconut"], [], milks + cultured),
        (["rice", "hemp", "pea", "flax"], [], milks + ["yogurt", "yoghurt"]),
        (["tiger nut", "tigernut", "sunflower", "potato", "quinoa"], [], milks),
        (["peanut"], [.peanut], milks),
    ]

    private static let milks = [
        "milk", "drink", "milk yogurt", "milk yoghurt", "milk kefir", "milk powder", "milk creamer",
        "condensed milk",
        "evaporated milk",
    ]
    private static let cultured = [
        "yogurt", "yoghurt", "cream cheese", "sour cream", "kefir", "ricotta", "feta", "mozzarella",
        "parmesan",
        "creme fraiche", "quark", "skyr",
    ]

    static let substitutes: [Group] =
        plants.map { plant in
            let phrases = plant.names.flatMap { name in plant.foods.map { name + " " + $0 } }
            return Group(allergens: plant.allergens, terms: phrases.joined(separator: ","))
        } + namedSubstitutes

    private static let namedSubstitutes: [Group] = [
        Group(
            terms: """
                cumin, cajun, rump, tamarind, butterbur, code, pigeon pea, serrano pepper, serrano chili, serrano chilli, serrano chile, lamb's quarter, lamb's quarters, lambs quarter, risotto rice, pancake syrup, pizza sauce, pasta sauce, enchilada sauce, \
                taco sauce, steak fries, steak fry, steak seasoning, steak spice, steak sauce, poultry seasoning, chicken seasoning, fish seasoning, coleslaw mix, slaw mix, cider vinegar, apple cider vinegar, champagne vinegar, pumpkin pie spice, apple pie spice, pumpkin pie filling, \
                apple pie filling, pie filling, pea protein, pea rice hemp plant goose grass, horse chestnut flour, chicken spice, beef seasoning, turkey rub, egg shaped, hot dog relish, burger seasoning
                """
        ),
        Group(
            allergens: [.egg],
            origins: .egg,
            terms:
                "duck egg, goose egg, quail egg, turkey egg, hen egg, hen's egg, chicken egg, ostrich egg, pheasant egg, oeuf de caille, oeufs de caille, huevo de codorniz, huevos de codorniz"
        ),
        Group(
            allergens: [.milk],
            origins: .dairy,
            terms:
                "goat cheese, goat's cheese, goats cheese, goat's milk, goats milk, goat yogurt, goat's yogurt, goat butter, buffalo milk, buffalo mozzarella, buffalo yogurt, sheep cheese, sheep's cheese, sheep yogurt, sheep's milk, ewe's milk, ewe milk, cow milk, cow's cheese, camel milk, mare's milk, fromage de chevre, queso de cabra, formaggio di capra"
        ),
        Group(
            allergens: [.wheat, .gluten],
            terms:
                "lasagne sheet, lasagna sheet, lasagna noodle, lasagne noodle, cake flour, pizza dough, pizza base, pizza crust, pizza flour, pastry flour, pie crust, pie dough, pancake flour, biscuit flour"
        ),
        Group(origins: .meat, terms: "rump steak, ranch steak, lamb rump, beef rump, rumpsteak"),
        Group(
            allergens: [.soy],
            terms:
                "impossible burger, impossible meat, impossible beef, impossible sausage, impossible chicken, impossible pork"
        ),
        Group(
            terms:
                "beyond burger, beyond meat, beyond beef, beyond sausage, beyond chicken, beyond mince, beyond steak, field roast, moving mountains burger, heura, vivera"
        ),
        Group(
            allergens: [.soy, .wheat, .gluten],
            terms:
                "tofurky, gardein, chick'n, chik'n, boca burger, linda mccartney sausage, fakin bacon, facon, soyrizo, tofurkey, lightlife"
        ),
        Group(
            allergens: [.treeNut, .milk],
            origins: .dairy,
            isFirm: true,
            terms:
                "almond milk chocolate, hazelnut milk chocolate, cashew milk chocolate, walnut milk chocolate, pistachio milk chocolate, nut milk chocolate"
        ),
        Group(
            origins: .poultry,
            terms:
                "turkey bacon, turkey ham, turkey pepperoni, turkey salami, turkey pastrami, turkey rasher, chicken bacon, chicken ham, duck bacon, duck prosciutto, turkey lardon, turkey jerky"
        ),
        Group(
            origins: .meat,
            terms:
                "beef bacon, lamb bacon, veal bacon, beef pepperoni, beef salami, beef chorizo, beef rasher, beef lardon, lamb ham, mutton ham, goat bacon"
        ),
        Group(
            allergens: [.soy],
            terms:
                "tempeh bacon, tofu bacon, soy bacon, bacon bits imitation, imitation bacon, imitation bacon bit, tofu scramble, soy chorizo, tofu turkey, tofu egg, tofu steak"
        ),
        Group(
            allergens: [.wheat, .gluten],
            terms:
                "seitan bacon, seitan steak, seitan chicken, seitan beef, seitan sausage, seitan turkey, seitan ham"
        ),
        Group(
            terms: """
                coconut bacon, mushroom bacon, carrot bacon, rice paper bacon, eggplant bacon, aubergine bacon, banana peel bacon, carrot lox, carrot salmon, tomato tuna, watermelon tuna, jackfruit tuna, chickpea tuna, \
                jackfruit steak, pulled jackfruit, jackfruit pulled pork, bbq jackfruit, jackfruit carnitas, jackfruit chicken, jackfruit taco meat, mushroom steak, portobello steak, portobello burger, mushroom burger, beet burger, beetroot burger, \
                falafel burger, lentil meatball, lentil meatloaf, lentil loaf, lentil mince, lentil bolognese, mushroom bolognese, mushroom mince, bean meatball, aubergine meatball, eggplant meatball, eggplant steak, cauliflower wing, \
                cauliflower mince, cauliflower crust, cauliflower rice, broccoli rice, konjac rice, zucchini lasagna noodle, hearts of palm pasta, palm heart pasta, spaghetti squash, beyond patty, veggie mince, veggie patty, vegetable patty, veggie dog, \
                veggie ham, veggie bacon, veggie nugget, veggie chicken, corn nut, toasted corn nut, doughnut peach, donut peach, saturn peach, custard apple, star apple, cream soda, butterfly pea, butterfly pea flower, butterfly, \
                butterkin, butterkin squash, turkey tail, turkey tail mushroom, turkey berry, turkey fig, chicken mushroom, goat's beard, goat willow, pheasant back mushroom, hedgehog mushroom, cowpea, \
                cow parsley, horse bean, horse gram, ox tongue herb, pig weed, pigweed, duckweed, buffalo gourd, buffalo sauce, fish mint, milk vetch, cheese fruit, creamer potato, egg fruit, eggfruit, \
                breadfruit, breadnut, pie dish, pie tin, pie plate, cake tin, cake pan, bread tin, loaf pan, muffin tin, muffin pan, pizza stone, pizza pan, wine glass, \
                flax egg, linseed egg, chia egg, creamed coconut, egg plant, palm nut, caramel color, caramel colour, caramel coloring, caramel colouring, shea nut, betel nut, kola nut, cola nut, areca nut, ginkgo nut, wing nut, nut milk bag, coconut aminos, \
                vegetable suet, vegetarian suet, *erdmandel*, *butternuss*, *genuss*, *mehlig*, *flachs*, *hirschhornsalz*, zum braten, zum anbraten, angebraten, gebraten, anbraten, scharf anbraten, zum ausbacken, *kokosnuss*, *kokosjoghurt*, *kokosmilch*, \
                *kokosmelk*, *rijstmelk*, *kokosmjolk*, *rismjolk*, pommes noisette, pommes noisettes, chataigne d'eau, noix de lavage, lait de riz, lait de chanvre, boisson au riz, beurre de coco, beurre de karite, creme de marron, creme de marrons, creme de riz, \
                pate de fruit, pate de curry, pate de tomate, pate de piment, pates de riz, pates de lentilles, pates de mais, ble noir, farine de coco, farine de chataigne, farine de manioc, farine de tapioca, farine de quinoa, farine de lentilles, farine de pois, harina de coco, \
                harina de yuca, harina de tapioca, harina de quinoa, harina de mandioca, harina de maiz, harina pan, pasta de tomate, pasta de arroz, pasta de lentejas, pasta de curry, pasta di riso, pasta di mais, pasta di lenticchie, farina di cocco, farina di castagne, farina di lenticchie, \
                farina di tapioca, farina di quinoa, curry pasta, lentil flour, pea flour, coconut flour, plantain flour, banana flour, green banana flour, tiger nut flour, hemp flour, flaxseed flour, linseed flour, sweet potato flour, yam flour, arrowroot flour, amaranth flour, \
                buckwheat pasta, corn spaghetti, rice spaghetti, rice penne, rice fusilli, rice macaroni, rice ramen, sweet potato noodle, mung bean noodle, bean thread noodle, cellophane noodle, kelp pasta, papadum, poppadom, corn cake, *maisnudel*, *reismehl*, \
                *kokosmehl*, *mandioka*, *erbsenmehl*, *linsenmehl*, *linsennudel*, *kastanienmehl*, *hanfmehl*, *teffmehl*, *quinoamehl*, *hirsemehl*, *tapiokamehl*, *konjaknudel*
                """
        ),
        Group(
            allergens: [.treeNut],
            terms:
                "almond ricotta, cashew ricotta, cashew mozzarella, cashew parmesan, cashew sour cream, almond feta, walnut meat, walnut taco meat, walnut mince, hazelnut flour, cashew flour, pecan flour, walnut flour, pistachio flour, chestnut hazelnut spread, *mandelmehl*, *mandelmilch*, *mandelmelk*, amandelmelk, leite de amendoas, mandelmjolk, mandelmaelk"
        ),
        Group(
            allergens: [.lupin],
            terms:
                "lupin flour, lupine flour, lupin pasta, lupin tempeh, farine de lupin, harina de altramuz, farina di lupini, *lupinenmehl*"
        ),
        Group(
            allergens: [.soy],
            terms:
                "soy flour, soya flour, soy pasta, edamame pasta, edamame noodle, soybean pasta, tofu noodle, tofu shirataki, *sojamelk*, tofu feta, tofu ricotta, tofu cream, soy mince, soya mince, soy chunk, soya chunk, soya meat, soy meat, farine de soja, harina de soja, farina di soia"
        ),
        Group(
            allergens: [.gluten],
            terms:
                "oat flour, barley flour, rye flour, farine d'avoine, farine d'orge, farine de seigle, harina de avena, farina d'avena, farina di avena, farina d'orzo, farina di segale, *havermelk*, *havremjolk*, *havremaelk*, *hafermilch*, *hafersahne*, *hafermehl*, *haferdrink*, *gerstenmehl*, *roggenmehl*"
        ),
        Group(
            allergens: [.peanut],
            terms:
                "peanut flour, *erdnussmus*, peanutbutter, peanut butter powder, peanut milk, powdered peanut butter, pb&j, pbj, pindakaas, burro di arachide, manteiga de amendoim, pasta de amendoim, jordnotssmor, jordnoddesmor, peanottsmor, maapahkinavoi"
        ),
        Group(
            allergens: [.milk],
            origins: .dairy,
            terms:
                "beurre noisette, beurre noir, brown butter, egg cream, chocolate egg cream, paneer makhani"
        ),
        Group(
            allergens: [.fish],
            origins: .fish,
            terms:
                "milkfish, milk fish, butterfish, butter fish, wolf fish, wolffish, monkfish, catfish, goatfish, parrotfish, buffalo fish, redfish, whitefish, rockfish, sailfish, tilefish, sablefish, lumpfish, crabfish"
        ),
        Group(
            allergens: [.crustacean],
            origins: .crustacean,
            terms: "butterfly shrimp, butterfly prawn, butterflied shrimp, butterflied prawn"
        ),
        Group(
            origins: .alcohol,
            terms:
                "creme de cassis, creme de menthe, creme de cacao, creme de mure, creme de violette, creme de peche, creme de framboise, creme de banane"
        ),
        Group(
            allergens: [.treeNut],
            origins: .alcohol,
            terms:
                "creme de noyaux, creme d'amande, amaretto, amaretto liqueur, disaronno, frangelico, nocino, nocello, orgeat, mai tai"
        ),
    ]
}
