/// Dishes of the Americas, and what is baked everywhere.
extension HazardVocabulary {
    static let americas: [Group] = [
        Group(
            allergens: [.milk],
            origins: .dairy,
            terms:
                "quesadilla, nachos, nacho cheese, queso dip, chile con queso, enchilada, chimichanga, burrito supreme, chile relleno, chiles rellenos, elote, esquites, brigadeiro, beijinho, pao de queijo, pan de bono, pandebono, pan de yuca, alfajor, alfajores, poutine, ranch, buttermilk ranch, biscuits and gravy, corn chowder, clam chowder, lobster bisque, crab rangoon, spinach dip, artichoke dip, green bean casserole, mac n cheese, mac cheese, tuna melt, patty melt, cheeseburger, philly cheesesteak, eggs benedict, ambrosia salad, key lime pie, pumpkin pie, banana pudding, rocky road, s'mores, smores, whoopie pie, tres leches, coquito, blue cheese dressing, caesar, thermidor, lobster newburg, cream gravy, scalloped potatoes, funeral potatoes, cullen skink, milkshake, frappuccino, latte macchiato, flat white, cortado, chai latte, affogato, frozen custard, soft serve, fro yo, froyo"
        ),
        Group(
            allergens: [.egg],
            origins: .egg,
            terms:
                "chile relleno, chiles rellenos, eggs benedict, pumpkin pie, huevos, migas con huevo, machaca con huevo, quindim, pao de queijo, coquito, crab cake, po boy sauce, ranch dressing"
        ),
        Group(
            allergens: [.wheat, .gluten],
            terms:
                "mac n cheese, mac cheese, enchilada, burrito, chimichanga, po boy, po' boy, sopaipilla, sopapilla, bunuelo, concha, pan dulce, pumpkin pie, green bean casserole, s'mores, smores, gumbo, etouffee, cheeseburger, hamburger, hot dog bun, philly cheesesteak, sloppy joe, patty melt, eggs benedict, biscuits and gravy, chicken fried steak, corn dog, tuna casserole, lobster roll, shrimp po boy, matzo brei, bagel, avocado toast, avo toast, funnel cake, elephant ear, cream of mushroom soup, cream of chicken soup, key lime pie, cheesecake"
        ),
        Group(
            allergens: [.crustacean],
            origins: .crustacean,
            terms:
                "lobster roll, shrimp creole, low country boil, crawfish boil, moqueca, vatapa, bobo de camarao, acaraje"
        ),
        Group(
            allergens: [.peanut, .treeNut, .sesame, .wheat, .gluten],
            terms: "mole, mole poblano, mole negro, mole rojo, mole sauce, mole paste"
        ),
        Group(
            allergens: [.peanut],
            terms:
                "vatapa, pacoca, pe de moleque, buckeye, buckeyes, peanut brittle, peanut stew, african peanut stew, maafe, aji de gallina, papa a la huancaina con mani, salsa macha, goober, nu nuts, ants on a log"
        ),
        Group(
            allergens: [.celery],
            terms:
                "gumbo, jambalaya, cajun trinity, holy trinity, bloody mary, waldorf, thanksgiving stuffing, ants on a log, crudite"
        ),
        Group(
            origins: [.pork],
            terms:
                "tamales, refried beans with lard, manteca, manteca de cerdo, pozole, menudo, tacos al pastor, collard greens with ham, hoppin john, red beans and rice, lardo, bacon jam, chicharrones, pernil, mofongo, corn dog"
        ),
    ]

    static let baked: [Group] = [
        Group(
            allergens: [.milk],
            origins: .dairy,
            terms:
                "vodka sauce, penne alla vodka, cheese twist, creamy soup, creamy sauce, creamy pasta, rahmspinat, rahmsauce, rahmsosse, rahmgemuse, rahmgulasch, *quark*, malai tikka"
        ),
        Group(
            allergens: [.milk, .egg, .wheat, .gluten],
            origins: [.dairy, .egg],
            terms: "yorkshire pud, popover, eggy bread, pain perdu, croque madame, quarkstrudel"
        ),
        Group(
            allergens: [.wheat, .gluten],
            terms: """
                wheat*, cheese twist, pitta, everything bagel, *strudel*, *teig, teigwaren, lasagne*, lasagna*, pate brisee, pate sablee, pate sucree, pate a pizza, pate a crepe, pate a tarte, pate a choux, pate filo, pan de molde, pan integral, \
                pan de trigo, pan tostado, rebanada de pan, rebanadas de pan, miga de pan, pan duro, pan frito, pan blanco, pan de pita, masa quebrada, masa de hojaldre, hojaldre, masa madre, masa de pizza, masa filo, masa brisa, bread roll, kaiser roll
                """
        ),
        Group(allergens: [.gluten], terms: "ryvita, finn crisp, wasa, malzbier, *malzbier, malzgetrank"),
        Group(
            allergens: [.soy],
            terms: "black bean garlic, black bean garlic sauce, fermented bean, bean sauce"
        ),
        Group(allergens: [.egg], origins: .egg, terms: "eggy, tortilla francesa, оливье"),
        Group(allergens: [.crustacean], origins: .crustacean, terms: "gambon, gambones"),
        Group(origins: .meat, terms: "ox, ox cheek, ox tongue, ox liver, steer, bullock"),
        Group(origins: .honey, terms: "honeycomb, honeyed, mead, hydromel"),
        Group(
            allergens: [.milk],
            origins: .dairy,
            terms:
                "eggnog, egg nog, gjetost, port salut, whipped topping, caffe mocha, mocha, macchiato, irish coffee, meat loaf, meatloaf, onion dip, layer dip, biryani, margarine, margarin, margarina, nutrition bar, nutritional shake, creamed, a la king, tetrazzini, divan, newburg, reuben, cobb salad"
        ),
        Group(
            allergens: [.egg],
            origins: .egg,
            terms:
                "egg nog, meat loaf, meatloaf, meatball, croquette, fritter, club sandwich, reuben, macaroni salad, pasta salad, chicken salad, tuna salad, ham salad, crab salad, shrimp salad, cobb salad, spinach dip, artichoke dip"
        ),
        Group(
            allergens: [.wheat, .gluten],
            terms:
                "meat loaf, meatloaf, meatball, croquette, fritter, stuffed shell, a la king, tetrazzini, parmigiana, scallopini, scaloppine, hush puppy, reuben, egg noodle, chop suey, cream sauce, turnover, panada, pig in a blanket"
        ),
        Group(
            allergens: [.soy],
            terms:
                "nutrition bar, nutritional shake, chop suey, chow mein, lo mein, egg roll, spring roll, chow fun, moo shu, fried rice, stir fry sauce"
        ),
        Group(allergens: [.sesame], terms: "hoisin, hoisin sauce"),
        Group(
            allergens: [.mustard],
            terms:
                "curry powder, pickling spice, sambar, cajun seasoning, creole seasoning, french dressing, wasabi, wasabi paste, ranch, ranch dressing, tartar sauce, tartare sauce, macaroni salad, chicken salad, tuna salad, ham salad, egg salad"
        ),
        Group(
            allergens: [.celery],
            terms:
                "minestrone, bread stuffing, cajun seasoning, creole seasoning, vegetable juice, tomato juice cocktail, bloody mary"
        ),
        Group(
            allergens: [.sulphite],
            terms:
                "dried apple, apple ring, dried pear, candied fruit, candied peel, mixed peel, glace cherry, maraschino, maraschino cherry, sun dried tomato, sundried tomato, balsamic, balsamic vinegar, mince pie, orangeat, zitronat, sukkade"
        ),
        Group(
            allergens: [.milk, .wheat, .gluten],
            origins: .dairy,
            terms:
                "shortbread, scone, biscuits and gravy, croissant, pain au chocolat, danish, cheese straw, gougere, rugelach, welsh cake, cheese scone, naan, kulcha, croque monsieur, croque madame, white sauce, bechamel, cauliflower cheese, lasagne, cream of mushroom soup, cream of chicken soup, chicken kiev, garlic bread, cheesesteak, pizza, calzone, stromboli, blintz, blintze, butter cookie, butterkeks, petit beurre, spritzgeback, eclair"
        ),
        Group(
            allergens: [.egg, .wheat, .gluten],
            origins: .egg,
            terms:
                "egg pasta, egg tagliatelle, egg fettuccine, spatzle, *spatzle, kasespatzle, choux, profiterole, gnocchi, maultaschen, semmelknodel"
        ),
    ]
}
