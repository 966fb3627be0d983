/// Dishes of Europe, with what they hold as they are commonly made.
extension HazardVocabulary {
    static let europe: [Group] = [
        Group(
            allergens: [.milk],
            origins: .dairy,
            terms: """
                gratin, gratinee, gratine, gratinated, au gratin, dauphinois, aligot, truffade, tartiflette, fondue, raclette, croque monsieur, croque madame, croquetas, croqueta, beurre blanc, mornay, soubise, chantilly, anglaise, creme patissiere, \
                pastry cream, ile flottante, floating island, mille feuille, clafoutis, far breton, kouign amann, welsh rarebit, rarebit, cullen skink, chowder, bisque, vichyssoise, stroganoff, bread sauce, parsley sauce, cauliflower cheese, trifle, eton mess, \
                posset, syllabub, blancmange, banoffee, rice pudding, semolina pudding, tapioca pudding, custard tart, arroz con leche, arroz doce, flan, creme caramel, creme brulee, natillas, torrijas, crema catalana, tres leches, pastel de nata, pasteis de nata, \
                francesinha, cacio e pepe, arancini, risotto, cannoli, cannolo, cassata, panna, semifreddo, panettone, pandoro, saltimbocca alla fontina, caprese, insalata caprese, cotoletta valdostana, parmigiana, eggplant parmesan, chicken parmesan, chicken parm, \
                cordon bleu, chicken kiev, kiev, gnocchi alla romana, polenta concia, bryndza, halusky, syrniki, blini, blintz, blintze, paskha, ryazhenka, prostokvasha, kajmak, kotlet po kijowsku, sernik, milchreis, griessbrei, obers, schlagobers, sauerrahm, saure sahne, \
                germknodel, kaiserschmarren, kasespatzle, dampfnudel, dampfnudeln, vanillesauce, *vanillesosse*, *pudding, mousse, ganache, fudge, caramel, salted caramel, dulce, cajeta, penuche, butter tart, nanaimo, hot chocolate, chocolate bar, chocolate truffle, \
                chocolate pudding, chocolate spread, white sauce, cheese straw, stracchino, crescenza, caciocavallo, caciotta, provola, robiola, squacquerone, primosale, grana, tomme, mimolette, morbier, vacherin, epoisses, livarot, cantal, coulommiers, chaource, chevre, \
                neufchatel, appenzeller, tilsiter, bergkase, harzer, jarlsberg, leerdammer, maasdam, danbo, wensleydale, red leicester, double gloucester, caerphilly, cabrales, idiazabal, mahon, tetilla, oaxaca cheese, quesillo, queso blanco, crema mexicana, paneer
                """
        ),
        Group(
            allergens: [.egg],
            origins: .egg,
            terms: """
                creme brulee, creme caramel, creme anglaise, creme patissiere, pastry cream, ile flottante, floating island, clafoutis, far breton, madeleine, financier, genoise, savoiardi, savoiardo, ladyfinger, lady finger, sponge finger, panettone, pandoro, colomba, \
                zuppa inglese, semifreddo, mousse au chocolat, chocolate mousse, rouille, vitello tonnato, tonnato, lemon curd, yorkshire pudding, toad in the hole, bread and butter pudding, bread pudding, sticky toffee pudding, eton mess, meringue pie, kedgeree, \
                natillas, torrijas, flan, crema catalana, pastel de nata, pasteis de nata, tortilla de patatas, tortilla de patata, spanish omelette, ensaladilla, ensaladilla rusa, salade nicoise, nicoise, huevos rancheros, gefilte, olivier, kotlet, \
                fresh pasta, pasta all'uovo, pasta fresca, tagliolini, pappardelle, schwarzwalder kirschtorte, sachertorte, biskuit, *biskuit*, eierstich, strammer max, bauernfruhstuck, semmelknodel, chocolate souffle, deviled egg, devilled egg, potato salad, \
                egg salad, blue cheese dressing, ranch, coleslaw, caesar, surimi salad, key lime pie, lemon meringue, custard tart, angel food, pound cake, banana bread, pecan pie, popover, dutch baby, pisco sour, tom and jerry, crepes suzette
                """
        ),
        Group(
            allergens: [.wheat, .gluten],
            terms: """
                creme patissiere, pastry cream, clafoutis, far breton, madeleine, genoise, savoiardi, savoiardo, ladyfinger, lady finger, sponge finger, panettone, pandoro, cannoli, cannolo, mille feuille, kouign amann, croque monsieur, croque madame, \
                croquetas, croqueta, croquette, gougere, vol au vent, en croute, wellington, pasty, cornish pasty, sausage roll, scotch egg, yorkshire pudding, toad in the hole, welsh rarebit, rarebit, fish and chips, bread and butter pudding, bread pudding, \
                sticky toffee pudding, apple crumble, fruit crumble, berry crumble, crumble topping, cobbler, trifle, pierogi, pierogy, pirogi, pirozhki, vareniki, varenyky, pelmeni, khinkali, blini, blintz, blintze, knish, kolache, kasnudeln, schupfnudeln, germknodel, dampfnudeln, strudel, \
                wiener schnitzel, schnitzel, cordon bleu, milanesa, milanese, cotoletta, chicken kiev, kiev, breaded, crumbed, battered, paniert, panierte, paniertes, paniertem, empanado, empanada, impanato, impanata, butterkeks, *torte, *torten, flammkuchen, zwiebelkuchen, \
                salmorejo, fideos, fideo, fideua, migas, torrijas, polvoron, polvorones, mantecado, churro, ensaimada, magdalena, magdalenas, espagueti, espaguetis, macarron, macarrones, tallarin, tallarines, alfajor, alfajores, pastel de nata, francesinha, \
                bucatini, rigatoni, ziti, orecchiette, pappardelle, conchiglie, cavatappi, ditalini, rotini, tortelloni, cannelloni, manicotti, agnolotti, paccheri, trofie, pastina, capellini, vermicelli, angel hair, pici, bigoli, tagliolini, ptitim, \
                nouille, nouilles, coquillette, coquillettes, vermicelle, pain perdu, biscotte, tarte, tarte tatin, galette des rois, pithivier, pissaladiere, feuilletage, fried chicken, chicken nugget, fish finger, fish stick, onion ring, calamari fritti, fritto misto, \
                gravy granule, instant gravy, stuffing, yorkshire, crumpet, english muffin, bannock, melba toast, crispbread, breadstick, wafer, ice cream cone, cornbread, hushpuppy, pot pie, beef wellington, arancini, polpette, meatloaf
                """
        ),
        Group(
            allergens: [.milk, .egg, .wheat, .gluten],
            origins: [.dairy, .egg],
            terms:
                "mille feuille, religieuse, paris brest, savarin, baba au rhum, schwarzwalder kirschtorte, sachertorte, black forest gateau, victoria sponge, swiss roll, red velvet, danish pastry, cinnamon roll, toad in the hole, yorkshire pudding, sticky toffee pudding, bread and butter pudding, pastel de nata, tres leches cake, torrijas, clafoutis, bread pudding, key lime pie, banana bread, cornbread, magdalenas, sponge cake, cupcake, whoopie pie, monkey bread, french toast"
        ),
        Group(
            origins: .pork,
            terms:
                "croque monsieur, croque madame, tartiflette, cassoulet, choucroute garnie, choucroute, rillettes, rillons, grattons, andouillette, crepinette, saindoux, poitrine fumee, petit sale, travers de porc, rosette de lyon, amatriciana, gricia, saltimbocca, cotechino, zampone, soppressata, capocollo, culatello, finocchiona, lonza, scotch egg, pigs in blankets, toad in the hole, scrapple, head cheese, headcheese, souse, trotter, pig, hog, boar, wild boar, suckling, cochinillo, sobrasada, sobrassada, fuet, butifarra, chistorra, lacon, torreznos, francesinha, feijoada, alheira, chourico, leitao, fiambre, bigos, zurek, kabanos, krakauer, debreziner, cervelat, landjager, mettwurst, bockwurst, saveloy, chipolata, cumberland sausage, halb und halb, gemischtes hack, smalec, bauchspeck, presskopf, labskaus, cordon bleu, quiche lorraine, spare rib, sparerib, baby back rib, pulled pork, al pastor, cochinita, jambalaya, biscuits and gravy, sausage gravy, collard ham hock, ham hock, pork rind, scratchings, pepperoni pizza, carbonara, blt, club sandwich, monte cristo, cuban sandwich, cubano"
        ),
        Group(
            origins: .meat,
            terms:
                "shepherd's pie, shepherds pie, cottage pie, lancashire hotpot, irish stew, cornish pasty, rissole, ossobuco, osso buco, saltimbocca, bollito, carpaccio, vitello, blanquette, navarin, pot au feu, boeuf bourguignon, daube, hachis parmentier, steak hache, bavette, onglet, paupiette, rouladen, sauerbraten, rouladen, klops, klopse, bulette, buletten, hirsch*, *hirsch, rehrucken, rehkeule, rehragout, rehgulasch, rehfilet, hasenkeule, hasenpfeffer, hasenrucken, *kaninchen*, wildgulasch, wildragout, rinds*, elk, moose, caribou, reindeer, kangaroo, hare, bolognaise, chili con carne, sloppy joe, philly cheesesteak, cheesesteak, french dip, salisbury, fajita beef, barbacoa, birria, carne asada, machaca, picadillo, ropa vieja, churrasco, picanha, lomo saltado, anticucho, cecina, droewors, boerewors, bobotie, potjiekos, cevapi, cevapcici, pljeskavica, mititei, sarma, golubtsi, golabki, kottbullar, frikadeller, pie and mash"
        ),
        Group(
            origins: .poultry,
            terms:
                "coq au vin, confit de canard, magret, gesier, gesiers, chicken kiev, chicken parm, cacciatore, schmaltz, poularde, pintade, pigeon, squab, partridge, grouse, ostrich, emu, buffalo wing, chicken wing, drumstick, coronation chicken, turducken, waterzooi"
        ),
        Group(
            allergens: [.fish],
            origins: .fish,
            terms:
                "barracuda, bass, burbot, cisco, cusk, ling, lingcod, ocean pout, roughy, pompano, seatrout, shark, sheepshead, walleye, yellowtail, codfish, cullen skink, fish and chips, fish pie, fish cake, fishcake, fishball, nicoise, salade nicoise, vitello tonnato, tonnato, gravad lax, lutefisk, surstromming, bloater, arbroath smokie, finnan haddie, stockfish, klippfisk, bismarckhering, pilchard, whitebait, skate wing, john dory, whiting, flounder, sturgeon, smelt, arctic char, bluefish, cobia, croaker, gurnard, mullet, pollack, pomfret, pangasius, basa, saithe, coley, skipjack, yellowfin, albacore, bream, seabream, lumpfish, dogfish, rock salmon, sturgeon roe, shad, wahoo, opah, escolar, mackerel pate, tuna melt, tuna salad, tuna casserole, smoked salmon, brandade, mojama, esqueixada, angulas, gulas, fish sauce, fish roe"
        ),
        Group(
            allergens: [.mollusc],
            origins: .mollusc,
            terms:
                "clam chowder, moules frites, moules mariniere, oysters rockefeller, geoduck, winkle, limpet, razor clam, cockle, squid ink, coquille, coquilles, nero di seppia, spaghetti alle vongole, caracoles"
        ),
        Group(
            allergens: [.crustacean],
            origins: .crustacean,
            terms:
                "lobster thermidor, thermidor, newburg, shrimp cocktail, prawn cocktail, crab cake, crab rangoon, rangoon, gumbo, shrimp and grits, surf and turf, yabby, yabbie, crawdad, moreton bay bug, marron crayfish"
        ),
        Group(
            allergens: [.fish, .crustacean, .mollusc],
            origins: [.fish, .crustacean, .mollusc],
            terms:
                "fritto misto, fisherman's pie, fishermans pie, seafood chowder, bouillabaisse, zarzuela, caldeirada, cataplana, brodetto, cacciucco, plateau royal, fideua, fritura de pescado"
        ),
        Group(origins: [.dairy, .gelatin], terms: "panna cotta, bavarois, charlotte russe"),
        Group(
            allergens: [.treeNut],
            terms:
                "galette des rois, pithivier, vanillekipferl, zimtsterne, zimtstern, *nussmus*, nussecke, *nussnougat*, nuss*, persipan, polvoron, polvorones, mantecado, tarta de santiago, nut loaf, nut cutlet, nut brittle, torta caprese, pan forte, biscotti, lebkuchen, sachertorte, gateau basque, opera cake, dobos, esterhazy, black forest, muesli, musli"
        ),
        Group(
            allergens: [.mustard],
            terms:
                "deviled egg, devilled egg, potato salad, coleslaw, celeriac remoulade, celeri remoulade, rarebit, welsh rarebit, cumberland sauce, chow chow, ploughman, barbecue sauce, bbq sauce"
        ),
        Group(
            allergens: [.egg, .mustard],
            origins: .egg,
            terms: "celeriac remoulade, celeri remoulade, remoulade, dijonnaise"
        ),
        Group(
            allergens: [.gluten],
            origins: .alcohol,
            terms:
                "ipa, pilsner, pilsener, porter beer, guinness, weissbier, weizenbier, beer batter, kvass, steak and ale, beef and ale, shandy, radler, alster, michelada"
        ),
        Group(
            allergens: [.sulphite],
            origins: .alcohol,
            terms:
                "riesling, merlot, chardonnay, cabernet, sauvignon blanc, pinot noir, pinot grigio, chianti, rioja, shiraz, syrah, zinfandel, cremant, moscato, bordeaux, beaujolais, sauternes, retsina, vin santo, coq au vin, bourguignon, gluhwein, mulled wine, sherry trifle, hard cider, cidre, sidra, apfelwein, perry"
        ),
        Group(
            origins: .alcohol,
            terms:
                "soju, makgeolli, baijiu, maotai, shochu, umeshu, huangjiu, pisco, cachaca, raki, arak, sambuca, triple sec, curacao, *kirschwasser*, *likor*, *schnaps*, slivovitz, palinka, mead, angostura, penne alla vodka, rum raisin, rum cake, brandy butter, tiramisu, zabaglione, vanilla extract, extrait de vanille, vanilleextrakt, sangria, margarita, mojito, daiquiri, martini, negroni, bellini, mimosa, moonshine, absinth, eierlikor, advocaat, zuppa inglese, baba au rhum, schwarzwalder kirschtorte"
        ),
    ]
}
