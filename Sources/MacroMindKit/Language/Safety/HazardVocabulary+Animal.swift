/// Milk, eggs and what comes from the sea.
extension HazardVocabulary {
    static let milk: [Group] = [
        Group(
            allergens: [.milk],
            origins: .dairy,
            isFirm: true,
            terms: """
                whey, casein, caseinate, lactose, laktose, lactosa, lattosio, lactalbumin, milk powder, milk protein, skimmed milk powder, cow's milk, molke, *molke*, \
                kasein, lactoserum, caseine, suero de leche, siero di latte, siero del latte, caseina, caseinato, buttermilk, condensed milk, evaporated milk, \
                goat milk, sheep milk, milchpulver, latte in polvere, lait en poudre, leche en polvo, whole milk, skimmed milk, semi skimmed milk
                """
        ),
        Group(
            allergens: [.milk],
            origins: .dairy,
            terms: """
                milk, dairy, butter, ghee, cream, cheese, yogurt, yoghurt, curd, kefir, quark, skyr, paneer, ricotta, mozzarella, parmesan, parmigiano, \
                grana padano, pecorino, cheddar, feta, halloumi, brie, camembert, gouda, edam, emmental, emmentaler, gruyere, gorgonzola, roquefort, stilton, mascarpone, manchego, \
                provolone, havarti, monterey jack, colby, swiss cheese, cottage cheese, cream cheese, creme fraiche, sour cream, half and half, custard, ice cream, \
                gelato, labneh, lassi, milkshake, milk chocolate, white chocolate, dulce de leche, bechamel, alfredo, tzatziki, raita, fromage, fromage frais, faisselle, beurre, \
                lait, creme, yaourt, lait ribot, petit suisse, milch, *milch*, kase, *kase, kase*, butter*, *butter, sahne, *sahne*, rahm, *rahm, schlagobers, schmand, joghurt, *joghurt*, topfen, \
                frischkase, buttermilch, leche, queso, mantequilla, nata, yogur, cuajada, requeson, latte, formaggio, burro, panna, yogurt greco, mascarpone, stracciatella, burrata, scamorza, \
                queijo, manteiga, leite, iogurte, kaas, boter, melk, slagroom, yoghurt, mleko, maslo, smetana, smietana, twarog, jogurt, ost, smor, flode, mjolk, malai, khoya, rasgulla, gulab jamun, \
                bleu cheese, blue cheese, bocconcini, taleggio, fontina, asiago, raclette, limburger, reblochon, comte, munster, cotija, queso fresco, ranch dressing, tiramisu, cheesecake, \
                panna cotta, caffe latte, cappuccino, whipped cream, clotted cream, frappe, toffee, butterscotch, nougat, bearnaise, hollandaise, milkfat, mac and cheese, macaroni and cheese, \
                \u{43C}\u{43E}\u{43B}\u{43E}\u{43A}\u{43E}, \u{441}\u{44B}\u{440}, \u{441}\u{43B}\u{438}\u{432}\u{43A}\u{438}, \u{442}\u{432}\u{43E}\u{440}\u{43E}\u{433}, \u{439}\u{43E}\u{433}\u{443}\u{440}\u{442}, \
                \u{441}\u{43C}\u{435}\u{442}\u{430}\u{43D}\u{430}, \u{43A}\u{435}\u{444}\u{438}\u{440}, \u{3B3}\u{3AC}\u{3BB}\u{3B1}, \u{3C4}\u{3C5}\u{3C1}\u{3AF}, \u{62D}\u{644}\u{64A}\u{628}, \u{62C}\u{628}\u{646}, \
                \u{725B}\u{4E73}, \u{4E73}\u{88FD}\u{54C1}, \u{829D}\u{58EB}, \u{5976}\u{916A}, \u{9178}\u{5976}, \u{725B}\u{5976}, \u{9EC4}\u{6CB9}, \u{30C1}\u{30FC}\u{30BA}, \u{30D0}\u{30BF}\u{30FC}, \u{30DF}\u{30EB}\u{30AF}, \
                \u{30E8}\u{30FC}\u{30B0}\u{30EB}\u{30C8}, \u{C6B0}\u{C720}, \u{CE58}\u{C988}, \u{BC84}\u{D130}
                """
        ),
    ]

    static let egg: [Group] = [
        Group(
            allergens: [.egg],
            origins: .egg,
            isFirm: true,
            terms: """
                ovalbumin, albumen, egg white, egg yolk, egg powder, eigelb, eiklar, eiweiss, eipulver, jaune d'oeuf, blanc d'oeuf, clara de huevo, yema, albume, tuorlo, eggs
                """
        ),
        Group(
            allergens: [.egg],
            origins: .egg,
            terms: """
                egg, mayonnaise, mayo, aioli, meringue, omelette, omelet, frittata, quiche, hollandaise, bearnaise, tartare sauce, tartar sauce, eggnog, custard, advocaat, \
                carbonara, french toast, shakshuka, zabaglione, zabaione, pavlova, souffle, scotch egg, souffle, ei, eier, eier*, ruhrei, spiegelei, *eier, oeuf, oeufs, huevo, huevos, tortilla espanola, \
                uovo, uova, ovo, ovos, jajko, jajka, jajo, agg, aeg, eieren, crepe, pancake, waffle, churro, brioche, challah, egg noodle, marshmallow fluff, remoulade, sponge cake, macaron, tamagoyaki, \
                \u{44F}\u{439}\u{446}\u{43E}, \u{44F}\u{439}\u{446}\u{430}, \u{43C}\u{430}\u{439}\u{43E}\u{43D}\u{435}\u{437}, \u{3B1}\u{3C5}\u{3B3}\u{3CC}, \u{3B1}\u{3C5}\u{3B3}\u{3AC}, \u{628}\u{64A}\u{636}, \u{9E21}\u{86CB}, \u{96DE}\u{86CB}, \u{9D8F}\u{5375}, \u{7389}\u{5B50}, \u{5375}, \u{30DE}\u{30E8}\u{30CD}\u{30FC}\u{30BA}, \u{ACC4}\u{B780}, \u{B2EC}\u{AC40}
                """
        ),
    ]

    static let sea: [Group] = [
        Group(
            allergens: [.fish],
            origins: .fish,
            terms: """
                fish, salmon, tuna, cod, haddock, pollock, hake, halibut, trout, mackerel, sardine, anchovy, anchovies, herring, sea bass, seabass, sea bream, tilapia, catfish, swordfish, monkfish, snapper, \
                grouper, sole, plaice, turbot, eel, carp, perch, pike, pikeperch, barramundi, mahi mahi, sprat, kipper, caviar, roe, surimi, fish sauce, nam pla, nuoc mam, worcestershire, worcestershire sauce, worcester sauce, bonito, dashi, katsuobushi, lox, gravlax, \
                bouillabaisse, caesar dressing, caesar salad, ceviche, fish finger, fish stick, fish oil, fish stock, branzino, sashimi, poke bowl, kedgeree, isinglass, garum, colatura, tapenade, \
                fisch, *fisch, fisch*, lachs, *lachs*, raucherlachs, thunfisch, forelle, kabeljau, seelachs, hering, makrele, sardelle, sardellen, zander, scholle, barsch, matjes, sprotten, poisson, saumon, thon, cabillaud, morue, truite, maquereau, anchois, hareng, lotte, lieu noir, dorade, daurade, \
                pescado, pez, salmon, atun, bacalao, merluza, trucha, boqueron, anchoa, sardina, caballa, lubina, pesce, salmone, tonno, merluzzo, trota, acciuga, acciughe, alici, sgombro, orata, branzino, baccala, \
                peixe, atum, bacalhau, vis, zalm, tonijn, kabeljauw, haring, ryba, losos, tunczyk, dorsz, sledz, fisk, lax, torsk, sill, \
                \u{440}\u{44B}\u{431}\u{430}, \u{43B}\u{43E}\u{441}\u{43E}\u{441}\u{44C}, \u{442}\u{443}\u{43D}\u{435}\u{446}, \u{3C8}\u{3AC}\u{3C1}\u{3B9}, \u{633}\u{645}\u{643}, \u{4E09}\u{6587}\u{9C7C}, \u{9B5A}, \u{9C7C}, \u{9BAD}, \u{9C39}, \u{30DE}\u{30B0}\u{30ED}, \u{30B5}\u{30FC}\u{30E2}\u{30F3}, \u{C0DD}\u{C120}, \u{C5F0}\u{C5B4}, \u{CC38}\u{CE58}
                """
        ),
        Group(
            allergens: [.crustacean],
            origins: .crustacean,
            terms: """
                crustacean, shrimp, prawn, crab, lobster, crayfish, crawfish, langoustine, langouste, scampi, krill, crabmeat, shrimp paste, belacan, terasi, bisque, garnele, garnelen, *garnele*, krabbe, krabben, *krabben*, hummer, *hummer, krebs, *krebs, languste, \
                flusskrebs, crevette, crabe, homard, ecrevisse, gamba, gambas, camaron, cangrejo, langosta, langostino, bogavante, gambero, gamberi, gamberetto, gamberetti, granchio, aragosta, astice, camarao, caranguejo, lagosta, garnaal, garnalen, kreeft, krewetka, krewetki, krab, rakor, \
                \u{43A}\u{440}\u{435}\u{432}\u{435}\u{442}\u{43A}\u{438}, \u{43A}\u{440}\u{435}\u{432}\u{435}\u{442}\u{43A}\u{430}, \u{43A}\u{440}\u{430}\u{431}, \u{8766}, \u{867E}, \u{87F9}, \u{3048}\u{3073}, \u{30A8}\u{30D3}, \u{304B}\u{306B}, \u{C0C8}\u{C6B0}, \u{AC8C}\u{C0B4}
                """
        ),
        Group(
            allergens: [.mollusc],
            origins: .mollusc,
            terms: """
                mollusc, mollusk, mussel, clam, oyster, oyster sauce, scallop, squid, calamari, octopus, cuttlefish, snail, escargot, abalone, cockle, whelk, periwinkle, conch, muschel, *muschel*, miesmuschel, auster, tintenfisch, *tintenfisch*, kalmar, krake, schnecke, weinbergschnecke, \
                moule, huitre, coquille saint jacques, saint jacques, calmar, poulpe, seiche, bulot, palourde, mejillon, almeja, ostra, vieira, calamar, pulpo, sepia, caracol, cozza, cozze, vongola, vongole, ostrica, ostriche, capesante, calamaro, polpo, seppia, lumaca, mexilhao, lula, polvo, \
                mossel, oester, inktvis, malze, osmiornica, \u{43C}\u{438}\u{434}\u{438}\u{438}, \u{43A}\u{430}\u{43B}\u{44C}\u{43C}\u{430}\u{440}, \u{8C9D}, \u{7261}\u{8823}, \u{751F}\u{869D}, \u{7AE0}\u{9B5A}, \u{7AE0}\u{9C7C}, \u{30A4}\u{30AB}, \u{30BF}\u{30B3}, \u{9C7F}\u{9C7C}, \u{8797}\u{8B5D}, \u{B9DB}\u{C870}\u{AC1C}
                """
        ),
        Group(
            allergens: [.crustacean, .mollusc],
            origins: [.crustacean, .mollusc],
            terms:
                "shellfish, meeresfruchte, schalentiere, fruits de mer, mariscos, marisco, frutti di mare, fruits of the sea, paella, cioppino"
        ),
        Group(
            allergens: [.fish, .crustacean, .mollusc],
            origins: [.fish, .crustacean, .mollusc],
            terms: "seafood, surimi, fish stew, seafood mix, surimi stick, crab stick, imitation crab"
        ),
    ]
}
