/// The spellings of units in five languages.
enum UnitTables {
    /// One spelling: the folded words after the first, and the unit they mean.
    struct Spelling: Sendable {
        let rest: [String]
        let unit: IngredientUnit
    }

    /// Spellings by their first folded word, the longest first.
    static let spellings: [String: [Spelling]] = {
        var table: [String: [Spelling]] = [:]
        for line in source.split(separator: "\n") {
            let halves = line.split(separator: ":", maxSplits: 1)
            guard halves.count == 2, let unit = IngredientUnit(rawValue: trimmed(halves[0])) else { continue }
            for alias in halves[1].split(separator: ",") {
                let words = alias.split(separator: " ").map(String.init)
                guard let first = words.first else { continue }
                table[first, default: []].append(Spelling(rest: Array(words.dropFirst()), unit: unit))
            }
        }
        return table.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
    }()

    /// Units that may stand behind the food they count: `2 garlic cloves`.
    static let trailing: [String: IngredientUnit] = [
        "clove": .clove, "cloves": .clove, "stick": .stick, "sticks": .stick, "stalk": .stalk,
        "stalks": .stalk,
        "rib": .stalk, "ribs": .stalk, "sprig": .sprig, "sprigs": .sprig, "bulb": .bulb, "bulbs": .bulb,
        "link": .link, "links": .link, "slice": .slice, "slices": .slice, "rasher": .slice, "rashers": .slice,
        "head": .head, "heads": .head,
    ]

    /// Foods for which a trailing `stick`, `rib` or `head` is a count of the food and not a part of its name.
    static let trailingFoods: [IngredientUnit: Set<String>] = [
        .clove: ["garlic"],
        .stick: ["cinnamon", "celery"], .link: ["sausage", "sausages"],
        .stalk: ["celery", "lemongrass", "grass", "rhubarb", "chard", "broccoli", "asparagus", "scallion"],
        .head: [
            "lettuce", "garlic", "cabbage", "romaine", "cauliflower", "broccoli", "endive", "radicchio",
            "fennel",
        ],
    ]

    /// Words that are a measure in front of certain foods alone: `une noix de beurre`, `ein Glas Rotwein`.
    static let senses: [String: (unit: IngredientUnit, foods: Set<String>)] = {
        let butter = ["beurre", "burro", "mantequilla", "margarine", "margarina", "manteca"]
        let liquids = ["huile", "vinaigre", "citron", "jus", "lait", "sirop", "vin"]
        var table: [String: (unit: IngredientUnit, foods: Set<String>)] = [:]
        for word in ["noix", "noisette", "noce", "noci", "nuez", "nueces"] {
            table[word] = (.knob, Set(butter))
        }
        table["filet"] = (.drizzle, Set(liquids))
        let drinks = [
            "wein", "weisswein", "rotwein", "sekt", "prosecco", "champagner", "wasser", "milch", "saft",
            "orangensaft", "apfelsaft", "bier", "rum", "cognac", "sherry", "portwein",
        ]
        table["glas"] = (.glass, Set(drinks))
        table["glaser"] = (.glass, Set(drinks))
        return table
    }()

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    private static let source = """
        ml: ml,mls,cc,milliliter,milliliters,millilitre,millilitres,mililitro,mililitros,millilitro,millilitri
        cl: cl,centiliter,centiliters,centilitre,centilitres,zentiliter,centilitro,centilitros,centilitri
        dl: dl,deciliter,deciliters,decilitre,decilitres,deziliter,decilitro,decilitros,decilitri
        l: l,lt,ltr,ltrs,liter,liters,litre,litres,litro,litros,litri
        tsp: teaspon,teaspons,teasoon,teapsoon,teaspoonsful,tps,tspn,tspns,tsp,tsps,teaspoon,teaspoons,teaspoonful,teaspoonfuls,teasp,teasps,ts,tea spoon,tea spoons,tl,teeloffel,teel,kaffeeloffel,c a c,cac,c a cafe,cuillere a cafe,cuilleres a cafe,cuill a cafe,cuil a cafe,cuillere a the,cdta,cdtas,cdita,cditas,cucharadita de cafe,cucharaditas de cafe,cucharada de cafe,cucharadas de cafe,cucharada de te,cucharadas de te,cucharadita,cucharaditas,cucharilla,cucharillas,cucchiaino,cucchiaini,c ino
        dessertspoon: dessertspoon,dessertspoons,dsp,dstspn,dessert spoon,dessert spoons,dessertloffel,cuillere a dessert,cuilleres a dessert,cucharada de postre,cucharadas de postre,cucchiaio da dessert
        tbsp: tbps,tbpsp,tbsps,tablepoon,tablespon,tablespons,tablspoon,tablspoons,tablesppon,tablespoonsful,tbslp,tbsp,tbsps,tbs,tb,tbl,tbls,tblsp,tblspn,tbspn,tablespoon,tablespoons,tablespoonful,tablespoonfuls,table spoon,table spoons,soup spoon,soup spoons,soupspoon,el,essloffel,essl,c a s,cas,c a soupe,cs,cuillere a soupe,cuilleres a soupe,cuill a soupe,cuil a soupe,cuillere a table,cda,cdas,cucharada sopera,cucharadas soperas,cucharada grande,cucharadas grandes,cucharada,cucharadas,cucchiaio,cucchiai,c ai
        fl oz: fl oz,floz,fl ounce,fl ounces,fluid ounce,fluid ounces,fluid oz,flussigunze,once liquide,onza liquida,onzas liquidas,oncia liquida
        cup: cup,cups,mug,mugs,c,cupful,cupfuls,tasse,tassen,tasses,taza,tazas,tazza,tazze
        pint: pint,pints,pt,pts,pinte,pinta,pintas
        quart: quart,quarts,qt,qts,cuarto de galon
        gallon: gallon,gallons,gal,gals,gallone,gallonen,galon,galones,galloni
        gill: gill,gills
        mg: mg,milligram,milligrams,milligramm,milligramme,milligrammes,miligramo,miligramos,milligrammo,milligrammi
        g: g,gr,grs,gm,gms,gram,grams,gramm,gramme,grammes,gramo,gramos,grammo,grammi
        kg: kg,kgs,kilo,kilos,kilogram,kilograms,kilogramm,kilogramme,kilogrammes,kilogramo,kilogramos,chilo,chili-kilo,chilogrammo,chilogrammi
        oz: oz,ozs,ounce,ounces,onza,onzas,unze,unzen,once,onces,oncia
        lb: lb,lbs,pound,pounds,libra,libras,libbra,libbre
        pfund: pfund,pfd,livre,livres
        stick: stick,sticks,batonnet,batonnets,panetto di burro
        knob: knob,knobs,stich,butterflocke,butterflocken
        pinch: pinch,pinches,pn,prise,prisen,pr,msp,messerspitze,messerspitzen,pincee,pincees,pointe de couteau,pizca,pizcas,punta de cuchillo,pizzico,pizzichi,presa,punta di coltello
        dash: dash,dashes,schuss,trait,traits,chorrito,chorritos,chorro,goccio,larme
        smidgen: smidgen,smidgens,smidge,hauch,soupcon
        drop: drop,drops,tropfen,goutte,gouttes,gota,gotas,goccia,gocce
        splash: splash,splashes,spritzer,spruzzata,spruzzo
        glug: glug,glugs
        drizzle: drizzle,drizzles,hilo,filo
        dollop: dollop,dollops,klecks,kleckse,cuilleree,cuillerees,bonne cuilleree,cucchiaiata
        handful: handful,handfuls,hand full,handsful,fistful,handvoll,hand voll,handevoll,poignee,poignees,punado,punados,manciata,manciate
        scoop: scoop,scoops,kugel,kugeln,boule,boules,bola,bolas,pallina,palline,misurino
        shot: shot,shots,jigger,jiggers,schnapsglas,stamperl,chupito,chupitos,bicchierino
        glass: glass,glasses,tumbler,verre,verres,vaso,vasos,bicchiere,bicchieri
        clove: clove,cloves,toe,toes,zehe,zehen,gousse,gousses,diente,dientes,spicchio,spicchi
        head: head,heads,kopf,kopfe,tete,tetes,cabeza,cabezas,testa,teste,cespo,cespi
        bulb: bulb,bulbs,knolle,knollen,bulbe,bulbes,bulbo,bulbos,bulbi
        bunch: bunch,bunches,bu,bch,bund,bd,bundel,botte,bottes,bouquet,bouquets,manojo,manojos,atado,mazzo,mazzi,mazzetto
        sprig: sprig,sprigs,branch,branches,stem,stems,zweig,zweige,zweiglein,stiel,stiele,brin,brins,branche,ramita,ramitas,rama,ramas,rametto,rametti
        stalk: stalk,stalks,rib,ribs,spear,spears,stange,stangen,stangel,tige,tiges,tallo,tallos,gambo,gambi,costa,coste
        leaf: leaf,leaves,blatt,blatter,feuille,feuilles,hoja,hojas,foglia,foglie
        slice: slice,slices,rasher,rashers,scheibe,scheiben,tranche,tranches,rondelle,rondelles,rebanada,rebanadas,loncha,lonchas,rodaja,rodajas,fetta,fette
        piece: piece,pieces,pc,pcs,nos,each,ea,count,ct,stuck,stk,st,piece,morceau,morceaux,unite,unites,pieza,piezas,unidad,unidades,trozo,trozos,ud,uds,pezzo,pezzi
        chunk: chunk,chunks,hunk,hunks
        fillet: fillet,fillets,filete,filetes,filetto,filetti
        ear: ear,ears,cob,cobs,kolben,epi,epis,mazorca,mazorcas,pannocchia,pannocchie
        wedge: wedge,wedges,spalte,spalten,quartier,quartiers,gajo,gajos
        strip: strip,strips,streifen,laniere,lanieres,tira,tiras,striscia,strisce
        sheet: sheet,sheets,platte,platten,lamina,laminas,foglio,fogli
        cube: cube,cubes,wurfel,cubo,cubos,pastilla,pastillas,cubetto,cubetti,dado,dadi
        square: square,squares,carre,carres,quadretto,quadretti
        bar: bar,bars,tafel,tafeln,riegel,tablette,tablettes,tableta,tabletas,tavoletta,tavolette
        block: block,blocks,brick,bloc,blocs,bloque,bloques,panetto
        ball: ball,balls
        loaf: loaf,loaves,laib,laibe,miche,hogaza,pagnotta,filone
        rack: rack,racks,costillar
        link: link,links
        can: can,cans,tin,tins,dose,dosen,buchse,buchsen,konserve,boite,boites,conserve,lata,latas,lattina,lattine,scatola,scatole
        jar: bote,botes,jar,jars,glas,glaser,bocal,bocaux,frasco,frascos,tarro,tarros,vasetto,vasetti,barattolo,barattoli
        bottle: bottle,bottles,flasche,flaschen,bouteille,bouteilles,botella,botellas,bottiglia,bottiglie
        package: package,packages,sleeve,sleeves,pkg,pkgs,pack,packs,pk,pkt,packung,packungen,pck,packchen,paquet,paquets,paquete,paquetes,confezione,confezioni,pacchetto,pacchetti,pacco,pacchi
        packet: packet,packets,sachet,sachets,envelope,envelopes,env,tutchen,sobre,sobres,bustina,bustine
        box: box,boxes,carton,cartons,karton,schachtel,brique,briques,caja,cajas,brik
        bag: bag,bags,pouch,pouches,beutel,tute,tuten,sac,sacs,bolsa,bolsas,sacchetto,sacchetti,busta,buste
        tub: tub,tubs,container,containers,pot,pots,punnet,punnets,basket,baskets,tray,trays,becher,schale,schalchen,barquette,barquettes,tarrina,tarrinas,envase,envases,vaschetta,vaschette
        tube: tube,tubes,tuben,tubo,tubos,tubetto
        recipe: recipe,recipes,batch,batches,rezept,recette,receta,ricetta
        serving: serving,servings,portion,portions,helping,helpings,portionen,porcion,porciones,racion,raciones,porzione,porzioni
        inch: inch,inches,in,zoll,pouce,pouces,pulgada,pulgadas,pollice,pollici
        cm: cm,centimeter,centimeters,centimetre,centimetres,zentimeter,centimetro,centimetros,centimetri
        part: part,parts,teil,teile,parte,partes,parti
        """
}
