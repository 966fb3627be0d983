/// Nuts, cereals, seeds and other plants.
extension HazardVocabulary {
    static let nuts: [Group] = [
        Group(
            allergens: [.peanut],
            isFirm: true,
            terms: """
                peanut, groundnut, monkey nut, arachis oil, arachide, arachidi, cacahuete, cacahuetes, cacahuate, cacahouete, mani, erdnuss, erdnusse, *erdnuss*, *erdnuess*, amendoim, pinda, pinda*, pindakaas, jordnot*, orzeszki ziemne, orzech ziemny, orzechy ziemne, orzechow ziemnych, \
                peanut butter, \u{430}\u{440}\u{430}\u{445}\u{438}\u{441}, \u{641}\u{648}\u{644} \u{633}\u{648}\u{62F}\u{627}\u{646}\u{64A}, \u{82B1}\u{751F}, \u{843D}\u{82B1}\u{751F}, \u{30D4}\u{30FC}\u{30CA}\u{30C3}\u{30C4}, \u{B545}\u{CF69}, \u{3C6}\u{3B9}\u{3C3}\u{3C4}\u{3AF}\u{3BA}\u{3B9}
                """
        ),
        Group(
            allergens: [.peanut],
            terms: "satay, sate, gado gado, kung pao, peanut sauce, massaman, mole poblano, beer nut, saté"
        ),
        Group(
            allergens: [.treeNut],
            isFirm: true,
            terms: """
                tree nut, almond, hazelnut, walnut, cashew, pecan, pistachio, macadamia, brazil nut, pine nut, filbert, mandel, mandeln, *mandel*, haselnuss, haselnusse, *haselnuss*, walnuss, walnusse, *walnuss*, *haselnuess*, *walnuess*, cashewkern*, pistazie, pistazien, *pistazie*, paranuss*, pekannuss*, pinienkern*, \
                amande, noisette, noix, noix de cajou, cajou, pistache, noix de pecan, pignon, pignons de pin, almendra, avellana, nuez, nueces, anacardo, pistacho, pinon, pinones, mandorla, mandorle, nocciola, nocciole, noce, noci, anacardi, pistacchio, pistacchi, pinoli, pinolo, \
                amendoa, avela, noz, nozes, caju, amandel, amandelen, hazelnoot, hazelnoten, walnoot, walnoten, cashewnoot, migdal, migdaly, orzech wloski, orzechy, orzech laskowy, mandlar, hasselnot, valnot, \
                \u{43C}\u{438}\u{43D}\u{434}\u{430}\u{43B}\u{44C}, \u{444}\u{443}\u{43D}\u{434}\u{443}\u{43A}, \u{43A}\u{435}\u{448}\u{44C}\u{44E}, \u{444}\u{438}\u{441}\u{442}\u{430}\u{448}\u{43A}\u{438}, \u{444}\u{438}\u{441}\u{442}\u{430}\u{448}\u{43A}\u{430}, \u{433}\u{440}\u{435}\u{446}\u{43A}\u{438}\u{439} \u{43E}\u{440}\u{435}\u{445}, \
                \u{674F}\u{4EC1}, \u{699B}\u{5B50}, \u{6838}\u{6843}, \u{8170}\u{679C}, \u{5F00}\u{5FC3}\u{679C}, \u{30A2}\u{30FC}\u{30E2}\u{30F3}\u{30C9}, \u{30AB}\u{30B7}\u{30E5}\u{30FC}, \u{304F}\u{308B}\u{307F}, \u{30D8}\u{30FC}\u{30BC}\u{30EB}\u{30CA}\u{30C3}\u{30C4}, \u{30D4}\u{30B9}\u{30BF}\u{30C1}\u{30AA}, \u{C544}\u{BAAC}\u{B4DC}, \u{D638}\u{B450}
                """
        ),
        Group(
            allergens: [.treeNut],
            terms: """
                praline, marzipan, *marzipan*, nougat, *nougat*, frangipane, nutella, gianduja, gianduia, amaretto, amaretti, baklava, turron, torrone, macaroon, macaron, almond milk, almond butter, almond flour, orgeat, romesco, dukkah, \
                cashew cream, cashew cheese, cashew milk, mandelmilch, mandelmus, lait d'amande, lait d'amandes, leche de almendra, leche de almendras, latte di mandorla, latte di mandorle, bakewell, linzer, horchata de almendra, pesto genovese, muhammara, krokant, florentiner
                """
        ),
        Group(
            allergens: [.treeNut],
            isFirm: true,
            terms: """
                cobnut, cashue, cashoo, badam, badem, kaju, akhrot, pista, chilgoza, pili nut, nutmeat, pinenut, cashewnut, hickory nut, hazlenut, pignolia, castanha do para, castanha de caju, castanha do brasil, ceviz, findik, f\u{131}nd\u{131}k, antep fistigi, antep f\u{131}st\u{131}\u{11F}\u{131}, notter, n\u{F8}tter, baumnuss, baumnusse, \
                pistacje, nerkowiec, nerkowce, orzechy nerkowca, pekany, mandula, mandorlata, marcona, \
                \u{43B}\u{435}\u{441}\u{43D}\u{43E}\u{439} \u{43E}\u{440}\u{435}\u{445}, \u{43B}\u{435}\u{441}\u{43D}\u{44B}\u{435} \u{43E}\u{440}\u{435}\u{445}\u{438}, \u{43C}\u{438}\u{43D}\u{434}\u{430}\u{43B}\u{44F}, \u{43C}\u{438}\u{43D}\u{434}\u{430}\u{43B}\u{44C}\u{43D}\u{44B}\u{439}, \u{43C}\u{438}\u{43D}\u{434}\u{430}\u{43B}\u{44C}\u{43D}\u{430}\u{44F}, \u{43A}\u{435}\u{434}\u{440}\u{43E}\u{432}\u{44B}\u{439} \u{43E}\u{440}\u{435}\u{445}, \u{43A}\u{435}\u{434}\u{440}\u{43E}\u{432}\u{44B}\u{435} \u{43E}\u{440}\u{435}\u{445}\u{438}, \u{43F}\u{435}\u{43A}\u{430}\u{43D}, \u{43E}\u{440}\u{435}\u{445}, \u{3B1}\u{3BC}\u{3CD}\u{3B3}\u{3B4}\u{3B1}\u{3BB}\u{3BF}, \u{3B1}\u{3BC}\u{3CD}\u{3B3}\u{3B4}\u{3B1}\u{3BB}\u{3B1}, \u{3BA}\u{3B1}\u{3C1}\u{3CD}\u{3B4}\u{3B9}, \u{3BA}\u{3B1}\u{3C1}\u{3CD}\u{3B4}\u{3B9}\u{3B1}, \u{3C6}\u{3BF}\u{3C5}\u{3BD}\u{3C4}\u{3BF}\u{3CD}\u{3BA}\u{3B9}, \u{3C6}\u{3BF}\u{3C5}\u{3BD}\u{3C4}\u{3BF}\u{3CD}\u{3BA}\u{3B9}\u{3B1}, \u{3BA}\u{3AC}\u{3C3}\u{3B9}\u{3BF}\u{3C5}\u{3C2}, \
                \u{5E9}\u{5E7}\u{5D3}, \u{5E9}\u{5E7}\u{5D3}\u{5D9}\u{5DD}, \u{5DC}\u{5D5}\u{5D6}, \u{5D0}\u{5D2}\u{5D5}\u{5D6}, \u{5D0}\u{5D2}\u{5D5}\u{5D6}\u{5D9}\u{5DD}, \u{5D0}\u{5D2}\u{5D5}\u{5D6}\u{5D9} \u{5DE}\u{5DC}\u{5DA}, \u{5E7}\u{5E9}\u{5D9}\u{5D5}, \u{5E4}\u{5D9}\u{5E1}\u{5D8}\u{5D5}\u{5E7}, \u{5E4}\u{5E7}\u{5D0}\u{5DF}, \u{644}\u{648}\u{632}, \u{627}\u{644}\u{644}\u{648}\u{632}, \u{641}\u{633}\u{62A}\u{642}, \u{62C}\u{648}\u{632}, \u{628}\u{646}\u{62F}\u{642}, \u{643}\u{627}\u{62C}\u{648}, \u{635}\u{646}\u{648}\u{628}\u{631}, \u{92C}\u{93E}\u{926}\u{93E}\u{92E}, \u{915}\u{93E}\u{91C}\u{942}, \u{905}\u{916}\u{930}\u{94B}\u{91F}, \u{92A}\u{93F}\u{938}\u{94D}\u{924}\u{93E}, \
                \u{80E1}\u{6843}, \u{677E}\u{5B50}, \u{677E}\u{306E}\u{5B9F}, \u{590F}\u{5A01}\u{5937}\u{679C}, \u{78A7}\u{6839}\u{679C}, \u{5DF4}\u{65E6}\u{6728}, \u{6241}\u{6843}\u{4EC1}, \u{30DA}\u{30AB}\u{30F3}, \u{30DE}\u{30AB}\u{30C0}\u{30DF}\u{30A2}, \u{C7A3}, \u{CE90}\u{C288}, \u{D53C}\u{C2A4}\u{D0C0}\u{CE58}\u{C624}, \u{D5E4}\u{C774}\u{C990}\u{B11B}, \u{D53C}\u{CE78}, \u{B9C8}\u{CE74}\u{B2E4}\u{BBF8}\u{C544}
                """
        ),
        Group(
            allergens: [.treeNut],
            terms:
                "amandine, almondine, noyau, noyaux, frangelico, nocino, falernum, battenberg, *stollen, panforte, ricciarelli, massepain, *bienenstich, financier, fesenjan, waldorf, nussecke*, linzertorte, cantuccini, kaju katli, mazapan, marzapane, calisson, dacquoise, praline paste, gianduiotto, ajo blanco, ajoblanco, skordalia"
        ),
        Group(
            allergens: [.peanut],
            isFirm: true,
            terms:
                "mungfali, moongfali, yer fistigi, yer f\u{131}st\u{131}\u{11F}\u{131}, maapahkina*, jordn\u{F8}tt*, kacang tanah, \u{111}\u{1EAD}u ph\u{1ED9}ng, dau phong, fistik ezmesi, \u{3B1}\u{3C1}\u{3AC}\u{3C0}\u{3B9}\u{3BA}\u{3BF} \u{3C6}\u{3B9}\u{3C3}\u{3C4}\u{3AF}\u{3BA}\u{3B9}, \u{92E}\u{942}\u{902}\u{917}\u{92B}\u{932}\u{940}, \u{5D1}\u{5D5}\u{5D8}\u{5DF}, \u{5D1}\u{5D5}\u{5D8}\u{5E0}\u{5D9}\u{5DD}, \u{5357}\u{4EAC}\u{8C46}, \u{82B1}\u{751F}\u{7C73}, \u{E16}\u{E31}\u{E48}\u{E27}\u{E25}\u{E34}\u{E2A}\u{E07}"
        ),
        Group(
            allergens: [.treeNut, .peanut],
            terms:
                "nut, nuts, mixed nut, nut butter, nut mix, trail mix, nusse, nuss, *nusse, nussmix, nussmischung, nussmischungen, studentenfutter, fruits a coque, frutos secos, frutta secca, noten, notenmix, \u{43E}\u{440}\u{435}\u{445}\u{438}, \u{575A}\u{679C}, \u{30CA}\u{30C3}\u{30C4}, granola, nut bar"
        ),
    ]

    static let cereals: [Group] = [
        Group(
            allergens: [.wheat, .gluten],
            isFirm: true,
            terms: """
                wheat, spelt, durum, semolina, seitan, bulgur, couscous, cuscus, kuskus, farro, kamut, einkorn, emmer, wheat germ, wheat bran, wholewheat, weizen, *weizen*, dinkel, *dinkel*, hartweizen, griess, *griess, grunkern, ble, ble complet, epeautre, semoule, froment, trigo, espelta, semola, grano, frumento, \
                farina di grano, grano duro, tarwe, pszenica, pszenna, vete, \u{43F}\u{448}\u{435}\u{43D}\u{438}\u{446}\u{430}, \u{43F}\u{448}\u{435}\u{43D}\u{438}\u{447}\u{43D}\u{430}\u{44F}, \u{5C0F}\u{9EA6}, \u{5C0F}\u{9EBA}, \u{5C0F}\u{9EA5}, \u{BC00}, \u{642}\u{645}\u{62D}, vital wheat gluten
                """
        ),
        Group(
            allergens: [.wheat, .gluten],
            terms: """
                bread, flour, pasta, spaghetti, macaroni, penne, fusilli, farfalle, tagliatelle, linguine, fettuccine, lasagne, lasagna, ravioli, tortellini, gnocchi, noodle, ramen, udon, soba, orzo, breadcrumb, panko, crouton, cracker, biscuit, cookie, cake, pastry, croissant, bagel, baguette, ciabatta, focaccia, \
                brioche, muffin, pancake, waffle, crepe, pita, naan, chapati, roti, flour tortilla, tortilla wrap, wrap, bun, burger bun, roll, toast, pizza, pie, tart, doughnut, donut, pretzel, filo, phyllo, puff pastry, dumpling, gyoza, wonton, empanada, sourdough, rusk, scone, toastie, sandwich, panini, \
                soy sauce, teriyaki, teriyaki sauce, hoisin, hoisin sauce, tempura, batter, roux, bechamel, brot, *brot, *brot*, brotchen, semmel, nudel, nudeln, *nudel*, mehl, *mehl, spatzle, knodel, maultaschen, kuchen, *kuchen, keks, keks*, paniermehl, semmelbrosel, zwieback, brezel, lebkuchen, pain, farine, pates, biscotte, gateau, chapelure, pate feuilletee, \
                quiche, harina, galleta, pan rallado, pane, farina, biscotti, pangrattato, grissini, brood, bloem, deeg, chleb, makaron, bulka, brod, mjol, pao, farinha, fladenbrot, empanado, couscous, tabbouleh, \u{445}\u{43B}\u{435}\u{431}, \u{43C}\u{443}\u{43A}\u{430}, \u{9762}\u{5305}, \u{9762}\u{6761}, \u{9762}\u{7C89}, \u{30D1}\u{30F3}, \u{3046}\u{3069}\u{3093}, \u{30E9}\u{30FC}\u{30E1}\u{30F3}, \u{BE75}, \u{AD6D}\u{C218}
                """
        ),
        Group(
            allergens: [.gluten],
            isFirm: true,
            terms: """
                gluten, barley, rye, malt, malt extract, malt vinegar, triticale, gerste, *gerste*, roggen, *roggen*, malz, malz*, orge, seigle, cebada, centeno, orzo perlato, segale, cevada, centeio, rogge, gerst, jeczmien, zyto,  pearl barley, graupen, brewer's yeast, seitan, \u{44F}\u{447}\u{43C}\u{435}\u{43D}\u{44C}, \u{440}\u{43E}\u{436}\u{44C}, \u{5927}\u{9EA6}, \u{5927}\u{9EA5}, pumpernickel, gluten*
                """
        ),
        Group(
            allergens: [.gluten],
            terms:
                "oat, oats, oatmeal, porridge, granola, muesli, oat milk, oat flour, hafer, hafer*, haferflocken, avoine, flocons d'avoine, avena, haver, havermout, owies, platki owsiane, havre, aveia, \u{43E}\u{432}\u{435}\u{441}, \u{43E}\u{432}\u{441}\u{44F}\u{43D}\u{43A}\u{430}, \u{71D5}\u{9EA6}, oatcake, beer, bier, biere, cerveza, birra, stout, lager, ale"
        ),
    ]

    static let seeds: [Group] = [
        Group(
            allergens: [.sesame],
            isFirm: true,
            terms:
                "sesame, sesame oil, sesame seed, sesam, *sesam*, sesamo, sezam, gergelim, ajonjoli, benne, gingelly, simsim, \u{43A}\u{443}\u{43D}\u{436}\u{443}\u{442}, \u{829D}\u{9EBB}, \u{9EBB}\u{6CB9}, \u{9999}\u{6CB9}, \u{3054}\u{307E}, \u{80E1}\u{9EBB}, \u{CC38}\u{AE68}, \u{633}\u{645}\u{633}\u{645}, \u{3C3}\u{3BF}\u{3C5}\u{3C3}\u{3AC}\u{3BC}\u{3B9}"
        ),
        Group(
            allergens: [.sesame],
            terms:
                "tahini, tahina, tahin, tehina, hummus, houmous, humus, hoummous, halva, halwa, halvah, zaatar, za'atar, dukkah, gomasio, gomashio, furikake, baba ganoush, baba ghanoush, baba ganush, falafel, everything bagel, \u{442}\u{430}\u{445}\u{438}\u{43D}\u{438}, \u{445}\u{443}\u{43C}\u{443}\u{441}, \u{637}\u{62D}\u{64A}\u{646}\u{629}, \u{62D}\u{645}\u{635}"
        ),
        Group(
            allergens: [.mustard],
            isFirm: true,
            terms:
                "mustard, dijon, senf, *senf*, moutarde, mostaza, senape, mostarda, mosterd, gorczyca, musztarda, senap, sennep, \u{433}\u{43E}\u{440}\u{447}\u{438}\u{446}\u{430}, \u{82A5}\u{672B}, \u{304B}\u{3089}\u{3057}, \u{30DE}\u{30B9}\u{30BF}\u{30FC}\u{30C9}"
        ),
        Group(allergens: [.mustard], terms: "piccalilli, vinaigrette, honey mustard, remoulade, mayonnaise"),
        Group(
            allergens: [.celery],
            isFirm: true,
            terms:
                "celery, celeriac, celery salt, sellerie, *sellerie*, celeri, celeri rave, apio, sedano, sedano rapa, aipo, selderij, knolselderij, selleri, seler, \u{441}\u{435}\u{43B}\u{44C}\u{434}\u{435}\u{440}\u{435}\u{439}, \u{82B9}\u{83DC}, \u{30BB}\u{30ED}\u{30EA}"
        ),
        Group(
            allergens: [.celery],
            terms:
                "mirepoix, soffritto, suppengrun, vegetable stock, vegetable broth, gemusebruhe, bouillon, stock cube, bruhe, *bruhe, brodo, caldo"
        ),
    ]

    static let legumes: [Group] = [
        Group(
            allergens: [.soy],
            isFirm: true,
            terms:
                "soy, soya, soybean, soyabean, soy lecithin, soy protein, soja, *soja*, sojabohne, soia, soy milk, soya milk, soy yogurt, sojamilch, lait de soja, leche de soja, latte di soia, \u{441}\u{43E}\u{44F}, \u{5927}\u{8C46}, \u{9EC4}\u{8C46}, \u{8C46}\u{6D46}, \u{8C46}\u{4E73}, \u{CF69}\u{AC00}\u{B8E8}"
        ),
        Group(
            allergens: [.soy],
            terms:
                "tofu, tempeh, edamame, miso, natto, tamari, shoyu, soy sauce, soya sauce, teriyaki, teriyaki sauce, tvp, textured vegetable protein, okara, yuba, bean curd, hoisin, hoisin sauce, ponzu, doenjang, gochujang, sojasauce, *tofu*, sauce soja, salsa de soja, salsa di soia, sriracha mayo, kecap manis, \u{442}\u{43E}\u{444}\u{443}, \u{8C46}\u{8150}, \u{9171}\u{6CB9}, \u{5473}\u{564C}, \u{91A4}\u{6CB9}, \u{7D0D}\u{8C46}, \u{679D}\u{8C46}, \u{B450}\u{BD80}, \u{AC04}\u{C7A5}, \u{B41C}\u{C7A5}"
        ),
        Group(
            allergens: [.lupin],
            isFirm: true,
            terms:
                "lupin, lupine, lupini, lupinen, lupin*, altramuz, altramuces, lupino, tremoco, tremocos, lubin, \u{43B}\u{44E}\u{43F}\u{438}\u{43D}"
        ),
    ]

    static let others: [Group] = [
        Group(
            allergens: [.sulphite],
            isFirm: true,
            terms:
                "sulphite, sulfite, sulphur dioxide, sulfur dioxide, metabisulphite, metabisulfite, e220, e221, e222, e223, e224, e225, e226, e227, e228, sulfit, sulfiti, sulfitos, anhydride sulfureux"
        ),
        Group(
            allergens: [.sulphite],
            terms:
                "dried apricot, dried fruit, wine vinegar, red wine vinegar, white wine vinegar, sherry vinegar, vinaigre de vin, vinagre de vino, aceto di vino, sultana, dried mango, dried peach, abricot sec, trockenaprikosen, albicocche secche"
        ),
        Group(
            allergens: [.sulphite],
            origins: .alcohol,
            terms:
                "wine, red wine, white wine, prosecco, champagne, sherry, marsala, port wine, vermouth, wein, rotwein, weisswein, *wein, sekt, vin, vin blanc, vin rouge, vino, vino blanco, vino tinto, vino bianco, vino rosso, vinho, wijn, wino, \u{432}\u{438}\u{43D}\u{43E}, \u{8461}\u{8404}\u{9152}, \u{30EF}\u{30A4}\u{30F3}, cider, sangria"
        ),
        Group(
            origins: .alcohol,
            terms:
                "alcohol, alcoholic, beer, lager, stout, ale, rum, vodka, whisky, whiskey, bourbon, gin, brandy, cognac, tequila, mezcal, liqueur, kirsch, schnapps, sake, mirin, shaoxing, shaoxing wine, rice wine, amaretto, kahlua, cointreau, grand marnier, calvados, grappa, ouzo, bier, *bier, rum*, schnaps, likor, biere, rhum, eau de vie, cerveza, ron, aguardiente, birra, aperol, limoncello, absinthe, \u{43F}\u{438}\u{432}\u{43E}, \u{432}\u{43E}\u{434}\u{43A}\u{430}, \u{5564}\u{9152}, \u{6599}\u{9152}, \u{6E05}\u{9152}, \u{6599}\u{7406}\u{9152}, \u{307F}\u{308A}\u{3093}"
        ),
        Group(
            origins: .honey,
            terms:
                "honey, honig, honig*, *honig, miel, miele, mel, honing, miod, honung, honning, \u{43C}\u{435}\u{434}, \u{8702}\u{871C}, \u{306F}\u{3061}\u{307F}\u{3064}, bee pollen, royal jelly, propolis, beeswax"
        ),
        Group(
            origins: .gelatin,
            terms:
                "gelatin, gelatine, gelatina, gelatin*, collagen, collagen peptides, marshmallow, gummy bear, jello, aspic, rennet, isinglass, kollagen, collagene, colageno, collagene, gummibarchen, \u{436}\u{435}\u{43B}\u{430}\u{442}\u{438}\u{43D}, \u{660E}\u{80F6}, \u{30BC}\u{30E9}\u{30C1}\u{30F3}"
        ),
        Group(
            origins: .insect,
            terms:
                "insect, cricket flour, cricket powder, mealworm, carmine, cochineal, e120, grasshopper, chapulines, shellac"
        ),
    ]
}
