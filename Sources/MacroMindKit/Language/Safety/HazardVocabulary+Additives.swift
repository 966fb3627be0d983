/// Additives, derivatives and brands: names that hide what they are made of.
extension HazardVocabulary {
    static let additives: [Group] = [
        Group(
            allergens: [.fish],
            origins: [.fish, .gelatin],
            isFirm: true,
            terms: "fish gelatin, fish gelatine, fish collagen, marine collagen, fischgelatine"
        ),
        Group(
            allergens: [.milk],
            origins: .dairy,
            isFirm: true,
            terms: """
                e966, lactitol, lactoglobulin, milk solid, milk fat, butterfat, butter fat, butter oil, dry milk, milk sugar, lactoferrin, e1105 milk, non dairy creamer, \
                nondairy creamer, coffee creamer, coffee whitener, lactose free milk, milchzucker, *milchzucker*, milcheiweiss, *milcheiweiss*, suero lacteo, siero in polvere, petit lait, serwatka, syrovatka
                """
        ),
        Group(
            allergens: [.egg],
            origins: .egg,
            isFirm: true,
            terms: """
                e1105, lysozyme, albumin, ovomucoid, livetin, vitellin, *vollei*, *huhnerei*, *eiklar*, *eigelb*, tuorli, albumi, yemas, claras
                """
        ),
        Group(
            allergens: [.soy],
            isFirm: true,
            terms: """
                lecithin, e322, lecithine, lecitina, lezithin, lecithin e322, hydrolysed vegetable protein, hydrolyzed vegetable protein, hydrolysed plant protein, hydrolyzed plant protein, hvp, \
                soy curl, textured protein, soy nut, soya nut, soynut
                """
        ),
        Group(
            terms:
                "sunflower lecithin, rapeseed lecithin, sonnenblumenlecithin, lecithine de tournesol, lecitina de girasol, lecitina di girasole"
        ),
        Group(
            allergens: [.sulphite],
            isFirm: true,
            terms: """
                bisulphite, bisulfite, *sulphite*, *sulfite*, *sulfit*, solfito, solfiti, anidride solforosa, sulphured, sulfured, *schwefeldioxid*, geschwefelt, geschwefelte, dioxyde de soufre, dioxido de azufre, \
                dioxido de enxofre, sulfiet, sulfieten, siarczyn, siarczyny
                """
        ),
        Group(
            origins: .insect,
            isFirm: true,
            terms: """
                e120, e904, carminic acid, natural red 4, crimson lake, cochenille, cochinilla, cocciniglia, karmin, schellack, gomme laque, goma laca, gommalacca, confectioner's glaze, \
                confectioners glaze, confectionary glaze, confectionery glaze, resinous glaze, lac resin
                """
        ),
        Group(
            origins: .honey,
            isFirm: true,
            terms: "e901, beeswax, bienenwachs, cire d'abeille, cera de abeja, cera d'api"
        ),
        Group(
            origins: .gelatin,
            isFirm: true,
            terms: """
                e441, e542, *gelatin*, jell o, gelee crystals, jelly crystals, gummy, gummies, gummi, gummi bear, gummibar, haribo, jelly baby, wine gum, fruit pastille, colla di pesce, cola de pescado, colle de poisson, \
                *sulze*, sulz, *aspik*, gelee de viande, gelatyna, zselatin, zelatina, zelatyna, liivate, jelatin
                """
        ),
        Group(
            origins: [.meat, .gelatin],
            isFirm: true,
            terms: "bone meal, bone char, bone phosphate, bone marrow, pepsin"
        ),
        Group(
            allergens: [.wheat, .gluten],
            isFirm: true,
            terms: "asafoetida, asafetida, hing, hydrolysed wheat, wheat gluten"
        ),
        Group(
            allergens: [.crustacean],
            origins: .crustacean,
            isFirm: true,
            terms: "chitosan, chitin, glucosamine"
        ),
        Group(
            allergens: [.fish],
            origins: .fish,
            isFirm: true,
            terms:
                "cod liver oil, omega 3 fish oil, fish bone, fish protein, hausenblase, colla di pesce"
        ),
    ]

    static let brands: [Group] = [
        Group(
            allergens: [.egg],
            origins: .egg,
            terms: "egg substitute, liquid egg, egg beater, liquid egg substitute"
        ),
        Group(
            allergens: [.milk, .treeNut],
            origins: .dairy,
            terms:
                "nutella, nocilla, nocciolata, guylian, kinder bueno, bueno bar, gianduiotti, baci perugina, daim, cadbury fruit and nut"
        ),
        Group(
            allergens: [.milk, .treeNut, .wheat, .gluten],
            origins: .dairy,
            terms: "ferrero rocher, raffaello, hanuta, duplo, knoppers, mozartkugel, mozartkugeln"
        ),
        Group(allergens: [.milk, .treeNut, .egg], origins: [.dairy, .egg], terms: "toblerone"),
        Group(
            allergens: [.milk, .peanut, .soy],
            origins: .dairy,
            terms:
                "snickers, reese's, reeses, butterfinger, baby ruth, m&m, m&ms, m and m, peanut m&m, mr goodbar, payday bar, cracker jack, nutrageous"
        ),
        Group(
            allergens: [.milk],
            origins: .dairy,
            terms: """
                bounty bar, milka, cadbury, galaxy bar, dairy milk, hershey, hersheys, hershey's kiss, mars bar, milky way, maltesers, smarties, kinder chocolate, kinder schokolade, kinder riegel, lindor, werther's, werthers, velveeta, \
                cheez whiz, cool whip, philadelphia, babybel, boursin, laughing cow, vache qui rit, kiri, dairylea, primula, benecol, actimel, yakult, activia, danone, danonino, fruchtzwerge, muller corner, \
                slimfast, ambrosia, birds custard, elmlea, angel delight, carnation milk, lactaid, fairlife, chobani, fage, oikos, siggi's, siggis, haagen dazs, ben and jerry, ben & jerry, magnum, cornetto, whippy
                """
        ),
        Group(
            allergens: [.milk, .wheat, .gluten],
            origins: .dairy,
            terms:
                "twix, kit kat, kitkat, penguin bar, tim tam, pop tart, milano cookie, goldfish cracker, cheez it, cheez its, tuc, ovaltine, horlicks, ovomaltine, milo, bisquick, malted milk, malted milk powder, hot pocket"
        ),
        Group(
            allergens: [.milk, .soy],
            origins: .dairy,
            terms: "ensure shake, ensure drink, ensure plus, boost shake, slimfast, pediasure, fortisip"
        ),
        Group(
            allergens: [.wheat, .gluten],
            terms: """
                oreo, ritz cracker, triscuit, wheat thin, saltine, weetabix, weetbix, weet bix, shredded wheat, cream of wheat, grape nut, grape nuts, wheaties, shreddies, cinnamon toast crunch, raisin bran, bran flake, all bran, special k, maggi, maggi wurze, \
                liquid seasoning, biscoff, speculoos, spekulatius, hobnob, digestive biscuit, graham cracker, graham flour, jaffa cake, nilla wafer, malt o meal, stove top stuffing, shake n bake, pot noodle, cup noodle, indomie, top ramen
                """
        ),
        Group(
            allergens: [.gluten],
            terms: """
                cheerios, cheerio, rice krispies, rice krispie, krispies, corn flake, cornflake, cornflakes, corn flakes, coco pops, frosties, frosted flake, frosted flakes, cap'n crunch, hp sauce, brown sauce, branston, ploughman's pickle, \
                oatly, quaker, guinness, heineken, budweiser, corona beer, lucozade malt, postum, caro coffee, malzkaffee
                """
        ),
        Group(allergens: [.gluten], origins: .meat, terms: "bovril, beef extract, meat extract"),
        Group(allergens: [.celery, .mustard], terms: "old bay, old bay seasoning"),
        Group(
            allergens: [.celery],
            terms:
                "vegeta, aromat, bloody mary mix, clamato, v8, bouquet garni, oxo cube, stock pot, better than bouillon, suppenwurfel, suppengemuse, *suppengrun*"
        ),
        Group(
            allergens: [.fish],
            origins: .fish,
            terms: "lea perrins, lea and perrins, lea & perrins, clamato"
        ),
        Group(
            allergens: [.egg, .mustard],
            origins: .egg,
            terms:
                "miracle whip, hellmann's, hellmanns, duke's mayo, kewpie, heinz seriously good, salad cream, salad creme, big mac sauce, burger sauce, fry sauce, chick fil a sauce, durkee, sandwich spread"
        ),
        Group(
            origins: .alcohol,
            terms:
                "kahlua, tia maria, disaronno, campari, chartreuse, pernod, ricard, pastis, jagermeister, drambuie, midori, malibu rum, southern comfort, pimm's, pimms, jack daniels, jim beam, bacardi, smirnoff"
        ),
        Group(
            allergens: [.milk],
            origins: [.dairy, .alcohol],
            terms:
                "baileys, bailey's, baileys irish cream, irish cream, amarula, sheridans, rumchata, brandy alexander, white russian"
        ),
    ]
}
