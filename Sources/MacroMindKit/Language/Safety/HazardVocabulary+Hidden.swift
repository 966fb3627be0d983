/// Dishes, sauces and brands whose name does not tell what they hold.
extension HazardVocabulary {
    static let hidden: [Group] = [
        Group(
            allergens: [.peanut],
            terms: "pb2, pbfit, reese's, reeses, snickers, chikki, kare kare, kare-kare, mafe, maafe"
        ),
        Group(
            allergens: [.treeNut],
            terms: "ferrero rocher, toblerone, nocciolata, picada catalana, catalan picada"
        ),
        Group(allergens: [.treeNut, .celery], terms: "waldorf salad, waldorfsalat, waldorf salat"),
        Group(
            allergens: [.milk],
            origins: .dairy,
            terms: """
                kashk, kishk, qurut, kurut, cajeta, arequipe, manjar, tzatziki, raita, lassi, ayran, borani, stracciatella, \
                shrikhand, kulfi, rasgulla, rasmalai, gulab jamun, khoya, khoa, mawa, brunost, filmjolk, viili, kajmak, kaymak
                """
        ),
        Group(
            allergens: [.egg],
            origins: .egg,
            terms: """
                royal icing, eiweissglasur, glace royale, quorn, mycoprotein, pavlova, advocaat, eierlikor, eggnog, zabaglione, sabayon, zabaione, \
                spatzle, *spatzle, tamagoyaki, chawanmushi, frittata, shakshuka, gribiche
                """
        ),
        Group(
            allergens: [.egg, .mustard],
            origins: .egg,
            terms: "marie rose, thousand island, russian dressing, sauce andalouse"
        ),
        Group(
            allergens: [.crustacean, .mollusc, .fish],
            origins: [.crustacean, .mollusc, .fish],
            terms:
                "xo sauce, xo chili sauce, xo chilli sauce, xo-sauce, cioppino, zarzuela, caldereta de marisco"
        ),
        Group(
            allergens: [.crustacean],
            origins: .crustacean,
            terms:
                "sambal udang, sambal terasi, ngapi, kapi, bagoong, prawn cracker, krupuk, kerupuk, kroepoek, etouffee"
        ),
        Group(
            allergens: [.fish],
            origins: .fish,
            terms: """
                gentleman's relish, gentlemans relish, patum peperium, anchoiade, bagna cauda, puttanesca, pissaladiere, garum, colatura, \
                taramasalata, taramosalata, brandade, kedgeree, bottarga, poutargue, gravadlax, rollmops
                """
        ),
        Group(
            allergens: [.gluten, .wheat],
            terms:
                "freekeh, maftoul, moghrabieh, fregola, kamut, einkorn, vital wheat, panko, okonomiyaki, kibbeh, kibbe"
        ),
        Group(
            allergens: [.gluten, .celery],
            terms: "marmite, vegemite, yeast extract spread, cenovis"
        ),
        Group(allergens: [.sesame], terms: "gomasio, gomashio, benne wafer, tahina, sesamstange, simit"),
        Group(
            allergens: [.soy],
            terms: "okara, yuba, natto, doubanjiang, doenjang, ssamjang, bragg aminos, liquid aminos"
        ),
        Group(
            allergens: [.mustard],
            terms: "piccalilli, honey mustard, mostarda, kasundi, colman's, colmans"
        ),
        Group(allergens: [.lupin], terms: "tremoco, tremocos, lupini, altramuz, altramuces"),
    ]
}
