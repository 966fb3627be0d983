/// Dishes of Asia and the Near East, with what they hold as they are commonly made.
extension HazardVocabulary {
    static let world: [Group] = [southAsia, eastAsia, westAsia, europe, americas, baked].flatMap { $0 }

    private static let southAsia: [Group] = [
        Group(
            allergens: [.milk],
            origins: .dairy,
            terms: """
                makhani, dal makhani, butter chicken, tikka masala, kheer, phirni, firni, payasam, rabri, rabdi, barfi, burfi, sandesh, peda, kalakand, basundi, mishti doi, dchaas, chhaas, chhena, makhan, malai kofta, sheer khurma, \
                gajar halwa, ras malai, rasmalai, kadhi, mattar paneer, palak paneer, saag paneer, shahi paneer, lassi, thandai
                """
        ),
        Group(
            allergens: [.milk, .treeNut],
            origins: .dairy,
            terms:
                "korma, qorma, pasanda, shahi paneer, navratan korma, thandai, sheer khurma, kaju katli, badam milk"
        ),
        Group(
            allergens: [.wheat, .gluten],
            terms: """
                samosa, paratha, parantha, atta, maida, sooji, suji, rawa, dalia, daliya, puri, poori, bhatura, kulcha, phulka, seviyan, sewai, jalebi, kachori, gol gappa, pani puri, bhel puri, upma, momo, kothu, roti canai, thukpa, \
                rava dosa, rava idli, rava laddu, semolina halwa, suji halwa, mathri, namak para
                """
        ),
        Group(allergens: [.wheat, .gluten], terms: "rava"),
        Group(
            allergens: [.sesame],
            terms: "til ladoo, til laddu, til chikki, til oil, til seed, gingelly oil, gajak, tilkut"
        ),
        Group(
            allergens: [.mustard],
            terms: "sarson, rai seed, panch phoron, panch phoran, kasundi, mustard oil, sarso, shorshe"
        ),
        Group(allergens: [.peanut], terms: "chikki, mungfali, singgroundnut chutney, peanut chutney"),
    ]

    private static let eastAsia: [Group] = [
        Group(
            allergens: [.fish, .crustacean],
            origins: [.fish, .crustacean],
            terms:
                "kimchi, kimchee, kim chee, gimchi, baechu, kimchi jjigae, nam prik, som tam, som tum, papaya salad, tom yum, tom yam, laksa, mohinga, nasi lemak, bun rieu"
        ),
        Group(
            allergens: [.crustacean],
            origins: .crustacean,
            terms: """
                curry paste, green curry paste, red curry paste, yellow curry paste, thai curry paste, thai green curry, thai red curry, panang, penang curry, belachan, balacan, blachan, trassi, mam tom, mam ruoc, saeujeot, ebi, amaebi, \
                prawn toast, har gow, rempeyek udang, tom yum paste, udang, hipon, alimango, kepiting, rebon
                """
        ),
        Group(
            allergens: [.crustacean, .wheat, .gluten],
            origins: .crustacean,
            terms: "har gow, ha gao, prawn toast, ebi fry, tempura prawn, tempura shrimp, ebi tempura"
        ),
        Group(
            allergens: [.fish],
            origins: .fish,
            terms: """
                nuoc cham, nuoc mam, patis, prahok, padaek, pla ra, budu sauce, unagi, anago, hamachi, maguro, ikura, tobiko, masago, mentaiko, tarako, kamaboko, kani kama, kanikama, narutomaki, chikuwa, hanpen, shirasu, niboshi, iriko, \
                furikake, okonomiyaki, takoyaki, oden, tsuyu, mentsuyu, ponzu, bun cha, banh xeo, ca kho, myeolchi, eomuk, odeng, teri, ikan bilis, ikan, pempek, otak otak, isda, bangus, sushi, sushi roll, nigiri, chirashi, temaki
                """
        ),
        Group(
            allergens: [.mollusc],
            origins: .mollusc,
            terms:
                "takoyaki, hotate, awabi, tako, oyster omelette, oyster omelet, cumi, sotong, pusit, kerang, ojingeo, nakji"
        ),
        Group(
            allergens: [.soy, .wheat, .gluten],
            terms: """
                pad see ew, pad kee mao, drunken noodle, jajangmyeon, sukiyaki, yakitori, gyudon, oyakodon, katsudon, teppanyaki, chop suey, general tso, general tso's chicken, orange chicken, sesame chicken, kung pao, mongolian beef, \
                sweet soy sauce, kecap manis, kecap, black bean sauce, mushroom soy, yakiniku sauce, tonkatsu sauce, unagi sauce, eel sauce, stir fry sauce, mapo tofu, lo han
                """
        ),
        Group(
            allergens: [.soy],
            terms:
                "douchi, sufu, furu, aburaage, abura age, inari, inarizushi, mapo, mapo doufu, doufu, tauco, taucu, tahu, tempe, kinako, cheonggukjang, japchae, chapchae, bulgogi, galbi, kalbi, bibimbap, mentsuyu, tsuyu, ponzu, adobo chicken, chicken adobo, pork adobo, tokwa, toyo"
        ),
        Group(
            allergens: [.sesame],
            terms:
                "japchae, chapchae, bibimbap, bulgogi, galbi, kalbi, namul, gomadare, dan dan, dan dan noodle, dandan, tantanmen, bang bang chicken, sesame chicken, prawn toast, hiyayakko, poke bowl"
        ),
        Group(
            allergens: [.peanut],
            terms:
                "dan dan, dan dan noodle, dandan, som tam, som tum, papaya salad, pecel, gado, gado gado, rojak, bumbu kacang, saus kacang, satay sauce, mee siam, thai peanut, massaman curry"
        ),
        Group(
            allergens: [.wheat, .gluten],
            terms: """
                bao, baozi, bao bun, mantou, jiaozi, shumai, siu mai, siomai, shao mai, spring roll, egg roll, lumpia, scallion pancake, youtiao, chow mein, lo mein, mee goreng, mi goreng, mie goreng, bami goreng, bakmi, \
                yakisoba, yakiudon, somen, kishimen, hiyamugi, kalguksu, ramyun, ramyeon, banh mi, banh bao, pancit canton, okonomiyaki, takoyaki, katsu, chicken katsu, karaage, tempura, taiyaki, dorayaki, mochi donut, xiaolongbao, soup dumpling, \
                potsticker, pot sticker, wantan, wontan, mandu, castella, melonpan, curry roux, japanese curry, biang biang, sheng jian bao, roujiamo, hotteok, pajeon, buchimgae
                """
        ),
        Group(
            allergens: [.egg],
            origins: .egg,
            terms:
                "okonomiyaki, takoyaki, omurice, oyakodon, katsudon, egg foo young, egg drop soup, century egg, pidan, balut, egg fried rice, fried rice, pad thai, chawanmushi, tamago, castella, dorayaki, katsu, itlog, kaya, kaya jam, leche flan, egg tart"
        ),
        Group(
            origins: .pork,
            terms:
                "lechon, siu mai, siomai, shumai, char siu, char siu bao, lap cheong, lap xuong, lapcheong, sinigang, sisig, babi, baboy, pork adobo, tonkotsu, tonkatsu, katsudon, longganisa, samgyeopsal, bossam, xiaolongbao, mapo tofu, thit heo, thit lon, wonton soup, bun cha"
        ),
        Group(
            origins: .meat,
            terms:
                "rendang, bulgogi, galbi, kalbi, pho bo, bun bo, bo kho, thit bo, gyudon, sukiyaki, yakiniku, shabu shabu, wagyu, daging, sapi, kambing, kaldereta, bulalo"
        ),
        Group(
            origins: .poultry,
            terms:
                "ayam, bebek, manok, tinola, yakitori, karaage, oyakodon, general tso, pho ga, thit ga, hainanese rice, samgyetang, dakgalbi"
        ),
        Group(
            allergens: [.wheat, .gluten],
            origins: .meat,
            terms:
                "pelmeni, khinkali, beef wellington, lahmacun, lahmajun, lahmajoun, kibbeh, kibbe, kubbeh, manti, cheburek, belyashi"
        ),
    ]

    private static let westAsia: [Group] = [
        Group(
            allergens: [.wheat, .gluten],
            terms: """
                fattoush, knafeh, kunafa, kanafeh, kunefe, kataifi, kadaif, kadayif, ma'amoul, maamoul, basbousa, revani, namoura, baklava, borek, burek, boureki, yufka, lavash, pide, simit, manakish, manaqish, sambousek, sfiha, fatayer, \
                msemen, m'semen, bastilla, pastilla pie, brik pastry, harira, ka'ak, barbari, sangak, matzo, matzah, matza, matzoh, matzo ball, malawach, jachnun, kubaneh, laffa, bourekas, ptitim, tarhana, eriste
                """
        ),
        Group(
            allergens: [.milk],
            origins: .dairy,
            terms:
                "knafeh, kunafa, kanafeh, kunefe, basbousa, muhallebi, mahalabia, muhalabia, sutlac, ayran, labne, labaneh, shanklish, ackawi, akkawi, nabulsi, jameed, mansaf, haydari, cacik, mast o khiar, doogh, kashke bademjan, peynir, kasar, halloumi fries, sirene, shopska, kashkaval, tiropita, spanakopita, saganaki, pastitsio, galaktoboureko, bougatsa, graviera, kefalotyri, kasseri, mizithra, manouri, anthotyro, hellim"
        ),
        Group(
            allergens: [.wheat, .gluten],
            terms:
                "spanakopita, tiropita, pastitsio, galaktoboureko, bougatsa, loukoumades, koulouri, kritharaki, hilopites, trahana, paximadi, dakos"
        ),
        Group(
            allergens: [.egg],
            origins: .egg,
            terms:
                "avgolemono, menemen, kuku sabzi, sabich, matzo ball, matzah ball, kugel, matzo brei, galaktoboureko, pastitsio, challah, gefilte fish, bourekas"
        ),
        Group(
            allergens: [.wheat, .gluten, .egg],
            origins: .egg,
            terms:
                "challah, kugel, matzo ball soup, matzah ball soup, babka, sufganiyot, sufganiyah, rugelach"
        ),
        Group(
            allergens: [.sesame],
            terms:
                "sabich, hummus bi tahini, baba ganouj, baba ghanouj, baba gannoush, mutabbal, moutabal, tarator, simit, barazek, ka'ak, halawa, sesame halva, shawarma sauce, hamsa"
        ),
        Group(
            allergens: [.treeNut],
            terms:
                "ma'amoul, maamoul, satsivi, fesenjoon, fesenjan, lokum with nuts, kadayif, sohan, gaz candy, churchkhela, ghoriba, m'hencha, kaab el ghazal, ezme walnut, tarator walnut, circassian chicken, muhammara"
        ),
        Group(
            origins: .meat,
            terms:
                "moussaka, pastitsio, sucuk, sujuk, soujouk, pastirma, basturma, kofte, kefta, iskender, adonair, kubideh, koobideh, ghormeh sabzi, mansaf, kuzu, sigir, kiyma, gyros, kleftiko, stifado, harira, tavuk gogsu, merguez, cig kofte"
        ),
        Group(origins: .poultry, terms: "tavuk, hindi eti, pilic, bastilla, circassian chicken, satsivi"),
    ]
}
