/// Names in languages that are written with Latin letters.
extension HazardVocabulary {
    static let tongues: [Group] = [tongueDairy, tongueCereals, tongueSea, tongueFlesh, tongueSeeds].flatMap {
        $0
    }

    private static let tongueDairy: [Group] = [
        Group(
            allergens: [.milk],
            origins: .dairy,
            terms: """
                melk*, *melk, *melk*, *kaas, *kaas*, slagroom, kookroom, zure room, roomboter, *boter, karnemelk, vla, hangop, natas, leite condensado, leite em po, creme de leite, requeijao, catupiry, iogurte, coalhada, lacteo, lactea, lacteos, lacticinios, \
                gradde, *gradde, vispgradde,*smor, filmjolk, kvarg, messmor, *mjolk,mysost, prastost, maelk, *maelk, kaernemaelk, *flode, rommeost, romme, *floyte, flote, kesam, maito, maito*, *maito, kerma, *kerma, voita, juusto, *juusto, piima, rahka, \
                *mleko*, mleczn*, maslanka, smietanka, smietany, *smietana, ser zolty, serek, serki, ser bialy, ser feta, oscypek, mlieko, mleka, slehacka, smotana, syr, syry, tvaroh, tavoril, podmasli, bryndza, tej, tejszin, tejfol, tejpor, vaj, sajt, *sajt, turo, joghurt, \
                lapte, smantana, branza, cascaval, iaurt, urda, mascarpone, mlijeko, vrhnje,skuta, kiselo mleko, pavlaka, sut, sutlu, sut tozu, sutu, tereyagi, *peynir, beyaz peynir, yogurt, kaymak, kasar peyniri, lor peyniri,\
                susu, susu bubuk, keju, mentega, krim,sua dac, sua tuoi, sua bot, sua chua, sua ong tho, pho mai, gatas, keso, mantikilya, maziwa, siagi, jibini, qumeshti, djathe, piens, siers, krejums, pienas, suris, grietine, piim, juust, koor
                """
        ),
        Group(
            allergens: [.egg],
            origins: .egg,
            terms: """
                eidooier, eigeel, eiwitten, scharrelei, *eieren, ovos, gema, gemas, claras em neve,aggula, aeggeblomme, aeggehvide, *aeg, eggeplomme, eggehvite, kananmuna, kananmuna*, *muna, munia, munat, munaa, keltuainen, jaja, jajek, jajeczn*, zoltko, zoltka, \
                bialko jaja, bialka, vejce, vejci, vajce, vajcia, vajec, zloutek, zloutky, bilek, tojas, tojas*, *tojas, oua, galbenus, albus, jaje, jaja, zumanjak, yumurta, yumurta*, telur, *telur, kuning telur, trung, trung ga, trung vit, itlog, mayai, veze, olas, kiausinis, kiausiniai 
                """
        ),
    ]

    private static let tongueCereals: [Group] = [
        Group(
            allergens: [.wheat, .gluten],
            terms: """
                tarwe*, *tarwe*, bloem, *bloem, *meel, volkorenmeel, broodkruim, paneermeel, *brood, *deeg, beschuit, griesmeel, trigo, farinha de trigo, farinha de rosca, massa folhada, pao, paes, bolacha, \
                *vete, vete, vetemjol, vetebrod, fullkornsvete, *mjol, strobrod, hvede*, *hvede, hvedemel, hvete*, hvetemel,brod, *brod, grahamsmjol, vehna, vehna*, *vehna, *jauho, korppujauho, leipa, *leipa, pulla, maka,maka pszenna, psz*, bulka tarta, bulka, chleb*, \
                makaron*, kasza manna, kuskus, mouka, muka, psenic*, psenice, strouhanka, chlieb, krupice, liszt, buza*, buzaliszt, zsemlemorzsa, kenyer, teszta, *teszta, griz, faina, faina degris depaine, pesmet, paste fainoase, \
                brasno, psenicno, kruh, hljeb, hleb, bugday, bugday*, bugday unu, ekmek, irmik, makarna, yufka, eriste,terigu, tepung terigu, tepung roti, gandum, roti,bakmi, bot mi, banh mi, mi goi, mi trung, \
                tinapay, harina, ngano, nisu, nisu*, kviesi, kvieciai, kviec*, kviesu, grurit
                """
        ),
        Group(
            allergens: [.gluten],
            terms: """
                rogge*, gerst*, haver*, mout, *mout, cevada, centeio, aveia, rugmel, rugbrod, *rugbrod, byg, bygmel, havre*, *havre, ruis, ruis*, ohra, ohra*, kaura, kaura*, kaurahiutale, zytni*, zytnia, jeczmien*, kasza jeczmienna, owsian*, platki owsiane, zito, zitna, jecmen, \
                jecne, oves, ovesne, ovesn*, rozs*, arpa, zab, zabpehely, secara, orz, ovaz, cavdar, yulaf, jelai, musli, mysli, musli
                """
        ),
    ]

    private static let tongueSea: [Group] = [
        Group(
            allergens: [.fish],
            origins: .fish,
            terms: """
                seehecht, rotbarsch, *barsch, *barsch*, dorsch, *dorsch*, heilbutt, *heilbutt*, steinbutt, *steinbutt*, raucheraal,flunder, saibling, hecht, *hecht, wels, aal,karpfen, *karpfen*, kaviar, *kaviar*, *sardelle*, hering*, brathering, *makrele*, *forelle*,rogen, seeteufel, wolfsbarsch, *thunfisch*, seezunge, rochen, schellfisch, sardine, sardinen, bismarckhering, \
                anguille, raie, bar de ligne, filet de bar, filets de bar, loup de mer,merlan, eglefin, fletan, rouget, sandre, brochet,espadon, limande, rascasse,bonite, esturgeon, eperlan, omble, turbot, lieu jaune, sardine, sardines, tarama, oeufs de lump, dos de cabillaud, pave de saumon, \
                lenguado, besugo, jurel, rodaballo, cazon, pez espada, emperador, salmonete, palometa, anguila, angulas, arenque, chicharro, panga, mero, cola de rape, rape fresco, corvina, lomos de atun, mojama, huachinango, robalo, mojarra, pargo, tilapia, reineta, \
                spigola, sogliola, rombo, cernia, dentice, triglia, triglie, nasello, platessa, persico, luccio, anguilla, capitone, stoccafisso, sarde, sardina, pesce spada, palombo, coda di rospo, rana pescatrice, gallinella, storione, caviale, salmerino, ricciola,\
                makreel, forel, ansjovis, paling, schol, heilbot, koolvis, sardientjes, pescada, sardinha, carapau, linguado, tamboril, cherne, salmao, truta, dourada, pirarucu,laks, *laks, *fisk, fisk*, makrill, makrel, torsk, *torsk, sej,rodspatta, rodspaette, ansjovis, sardiner, tonfisk, tunfisk,stromming, loyrom, \
                kala, *kala, lohi, *lohi, lohta, tonnikala, silli, silakka, turska, anjovis, kirjolohi, ryb*, losos*, makrela, dorada, pstrag, karp, szprot, mintaj, sardynki, anchois, tunak, kapr, pstruh, treska,lazac, tonhal, ponty, pisztrang, somon, pastrav,hamsii, hamsi, balik, balik*, baligi, levrek, cipura, uskumru, lufer, palamut, \
                ikan, tuna, bandeng, teri, ikan asin, petis, ca hoi, ca ngu, ca com, ca thu, ca ro phi, nuoc mam, mam ca, isda, tuyo, daing, tilapya, samaki, peshk, zivs, zivis, zuvis
                """
        ),
        Group(
            allergens: [.crustacean],
            origins: .crustacean,
            terms: """
                krebstier, krebstiere, krustentier, krustentiere, *krebs*, flusskrebse, taschenkrebs, kaisergranat, *hummer*, shrimps, crustace, crustaces, tourteau, tourteaux, araignee de mer, etrille, langoustine, langoustines, gambas, bouquet de crevettes, cigala, cigalas, carabinero, carabineros, percebes, centollo, necora, buey de mar, camarones, jaiba, quisquilla, \
                mazzancolla, mazzancolle, gamberone, gamberoni, scampo, canocchia, canocchie, granseola, granchi, crostacei, crostaceo, crustaceos, garnaal, garnalen, rivierkreeft, krabbetje, lagostim, lagostins, sapateira, santola, camaroes,rakor, rejer, reje, reker, reke, krabba, havskrafta, krafta, kraftor, kraeftor, katkarapu, katkarapu*, rapu, taskurapu, \
                krewetk*, homar, langusta, skorupiaki, krevety, kreveta, humr, rak, garnela, garnelarak, tarisznyarak, creveti, homari, crevete, karides, karides*, yengec, istakoz, udang, *udang, kepiting, ebi kering, tom kho, tom tuoi, tom su, tom the, banh tom, mam tom, cua, hipon, alimango, kamba
                """
        ),
        Group(
            allergens: [.mollusc],
            origins: .mollusc,
            terms: """
                weichtier, weichtiere, *muschel*, jakobsmuscheln, kalmare, krake, oktopus, sepia, *schnecken, austern, mollusque, mollusques, bulots, bigorneau, bigorneaux, petoncle, petoncles, praire, encornet, encornets, ormeau, amande de mer, palourdes, coques, coquille saint jacques, coquilles saint jacques, noix de saint jacques, noix de saint-jacques, \
                chipiron, chipirones, berberecho, berberechos, navaja, navajas, coquina, coquinas, zamburina, zamburinas, pota,moluscos, molusco, caracola, moscardino, moscardini, totano, totani, fasolari, telline, canestrelli, capasanta, capesante, molluschi, mollusco, polipo, polpi, mosselen, oesters, kokkels, wulken, sint jakobsschelp, \
                ameijoa, ameijoas, berbigao, mexilhoes, ostras, lulas, musslor, blamussla, ostron, blackfisk, muslinger, blamuslinger, osters, blaeksprutte, blekksprut, blaskjell, kamskjell, simpukka, simpukat, mustekala, osteri, kalmary, osmiornice, ostrygi, slavky, chobotnice, usrice, kagylo, tintahal, polip, midii, caracatita, scoici, midye, istiridye, kalamar, ahtapot, murekkep baligi, \
                cumi, kerang, tiram, sotong, gurita, muc ong, muc tuoi, ngheu, so huyet, hautahong, talaba, pusit
                """
        ),
        Group(
            allergens: [.mollusc],
            origins: .mollusc,
            isFirm: true,
            terms: "noix de saint jacques, noix de petoncles"
        ),
    ]

    private static let tongueFlesh: [Group] = [
        Group(
            origins: .pork,
            terms:
                "varkens*, hamlap, rookworst, leverworst, braadworst, knakworst, bloedworst, metworst,speklap, spekjes, hamblokjes, svinekod, svinekott,fleskesvor, flesk, skinke, *skinke, *skinka, korv, polse, *polse, leverpostej, sianliha, kinkku, pekoni, makkara, porsas, wieprzow*, szynk*, boczk*, smalec, slonina, schab, kielbas*, kabanos*, veprove, veprov*, bravcove, sunka, slanina, sadlo, sertes*, disznohus, sonka, szalonna, kolbasz, carne de porc, porc, sunca, slanina, carnati, svinjetina, slanina, domuz, domuz eti, babi, thit heo, thit lon, gio lua, cha lua, baboy, nguruwe, lonja de cerdo, paleta de cerdo, manteca de cerdo, manteca, unto, chistorra"
        ),
        Group(
            origins: .meat,
            terms:
                "rundvlees*, runder*, *vlees, kalfs*, lamsvlees, lamsbout, oksekod, oksekott, notfars, kottfars,lammkott, lam kod, kalvekod, naudanliha, nauta, jauheliha, lammas,poro, hirvi, wolowin*, cielecin*, jagniecin*, baranina, mieso*, miesa, hovezi, hovadzie, teleci, jehneci, maso, marha*, borju*, barany*,carne demiel fript, carne tocata, govedina, teletina, janjetina, mljeveno meso, meso, sigir eti, dana eti, kuzu eti, kiyma, sapi, daging*, kambing, thit bo, thit de, karne, baka, nyama, gigot, onglet, paleron, solomillo, lomo de res, carne de res, res molida, bife, alcatra, picanha, cabrito, chivo, chuleta"
        ),
        Group(
            origins: .poultry,
            terms:
                "kippen*, kipfilet, kipdij*,kalkoen*, eendenborst, kyckling*, kylling*, *kylling, kalkun, kalkon*, kana, kanan*, kanaa, broileri, kalkkuna, ankka, kurczak*, drob, indyk*, indycz*, kaczk*,kureci*, kuraci*, kruti*, kachna, csirke*, pulyka*, kacsa*,carne de curcan,piletina, puretina, tavuk*,ordek, ayam, *ayam, bebek, kalkun, thit ga, thit vit, uc ga, dui ga, manok, kuku, muslo de pollo, muslos, contramuslo, contramuslos, gesiers, pintade, chapon, galinha, coxa de frango, sobrecoxa"
        ),
        Group(
            origins: .honey,
            terms:
                "honing, honung, *honung, honning, hunaja, miod, miodu, med vceli, mez, miere, bal petek, bal, madu, mat ong, pulot pukyutan, asali, mjalte"
        ),
        Group(
            origins: .alcohol,
            terms:
                "rodvin, hvidvin, vitt vin, rott vin, vodka, konjak, konjakki, viini, *viini, olut, wino, piwo, wodka, koniak, pivo, bor feher, feherbor, vorosbor,palinka, sarap, bira, raki, arak, ruou, ruou vang, alak"
        ),
    ]

    private static let tongueSeeds: [Group] = [
        Group(
            allergens: [.treeNut],
            isFirm: true,
            terms: """
                schalenfrucht, schalenfruchte, amandes, noix de grenoble, puree de noisettes, puree d'amandes, fruits a coque, *amandel*, *noten, hazelno*, walno*, cashewno*, pecanno*, pistacheno*, paranoot, paranoten, castanha, castanhas, pinhao, pinhoes, amendoas, nozes pecan, \
                mandlar, mandler, hasselnot*, hasselnod*, valnot*, valnod*, cashewnot*, cashewnod*, pekannot*, paranot*, pistagenot*, notter, nodder,pahkina*, *pahkina, manteli*, hasselpahkin*, saksanpahkin*, cashewpahkin*, pistaasi*, migdal*, orzech*, nerkowc*, pistacj*, \
                orechy, orech, orisek, orisky, vlasske orechy, liskove orechy, mandle, mandli, kesu, pistacie,diobel,mandula*, mogyoro, kesudio, pisztacia, nuci,migdale, alune de padure, caju, fistic, orah, orasi, ljesnjak, ljesnjaci, bademi, badem*, findik*, ceviz*, kaju fistigi, antep*, \
                kacang mede, kacang almond, hat dieu, hat de, hanh nhan, oc cho, hat oc cho, kasoy, korosho, arra, bajame, mandeles, rieksti, riesutai, migdolai, pahkel, pahklid
                """
        ),
        Group(
            allergens: [.peanut],
            isFirm: true,
            terms: """
                pinda*, *pinda,arachide, arachides, cacahuet*, cacahuat*, amendoi*, jordnot*, jordnod*, peanott*, maapahkina*, orzeszki, orzeszki ziemne, orzeszkow ziemnych, arasid*,foldimogyor*, amerikai mogyoro, arahide, arahida, kikiriki*, yer fistigi, yerfistigi, kacang tanah, kacang goreng, \
                dau phong, lac rang, dau lac, mani, karanga, kikirika, zemesriekst*, zemes riesutai, maapahkel
                """
        ),
        Group(
            allergens: [.sesame],
            isFirm: true,
            terms:
                "sesamzaad, sesam*, gergelim, sezam*, szezam*,susam*, tahin*, wijen, me rang, vung, linga, ufuta, seesami*, seesam*, sesamfro*, sesamolie, kunzut"
        ),
        Group(
            allergens: [.mustard],
            isFirm: true,
            terms:
                "mosterd*, *mosterd, mostarda, senap*, sennep*, sinappi*, musztard*, gorczyc*, horcic*, mustar, *mustar, hardal*, mustarda, senf*, sinepes, garstycios, mu tat, sawi biji, biji sawi"
        ),
        Group(
            allergens: [.celery],
            isFirm: true,
            terms:
                "*selderij*, *selleri*, *sellerie*, seler*, celer, celer*, zeller*, telina, kereviz*, seledri, can tay, kintsay, aipo, apio*, *sedano*, cellery"
        ),
        Group(
            allergens: [.soy],
            isFirm: true,
            terms:
                "soija*, *soija*, szoja*, soyali, soya*, *soja*, kedelai, kecap, tahu, tempe, tauco, dau nanh, dau phu, dau hu, tau hu, nuoc tuong, xi dau, tokwa, taho, toyo, sojabon*, sojove, sojov*"
        ),
        Group(
            allergens: [.lupin],
            isFirm: true,
            terms:
                "lupiini*, lubin*, lupina, lupine*, acibakla, csillagfurt, tremoco, tremocos, altramuces, chocho andino, tarwi"
        ),
    ]
}
