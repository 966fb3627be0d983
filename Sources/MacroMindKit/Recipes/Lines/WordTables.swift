/// The words of ingredient lines that are neither amounts nor units, folded to lower case without accents.
///
/// English, German, French, Spanish and Italian stand together: their words hardly collide inside a recipe.
enum WordTables {
    static let classes: [String: WordClass] = {
        var table: [String: WordClass] = [:]
        for (words, wordClass) in sources {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                table[String(word), default: []].formUnion(wordClass)
            }
        }
        return table
    }()

    /// Foods whose name begins with a size.
    static let sizedNames: [String: Set<String>] = [
        "little": ["gem", "gems"], "petit": ["pois", "beurre", "suisse", "epeautre"],
        "petits": ["pois", "beurre", "beurres", "suisses"],
    ]

    private static let sources: [(String, WordClass)] = [
        (englishPreparation, .preparation), (foreignPreparation, [.preparation, .foreign]),
        (manner, .manner), (adjectives, .adjective), (products, [.product, .adjective]),
        (sizes, .size), (fills, .fill), (approximations, .approximation),
        (noteStarts, .noteStart), (segmentNoteStarts, .segmentNoteStart),
        ("and & und et y e ed plus", .and), ("or oder ou o od", .or),
        (
            "a an the ein eine einen einer eines der die das den le la les l' un une uno una el los las il lo gli i",
            .article
        ),
        ("of de d' du des del della dello dell' degli delle dei di von vom", .of),
        (parts, .part),
        (
            "some several few various enough plenty einige etwas quelques unos unas algunos alcuni qualche",
            .vague
        ),
        ("to bis through - ~ till", .rangeJoiner),
    ]

    private static let englishPreparation = """
        chopped diced minced sliced grated shredded crumbled mashed melted softened beaten whisked peeled unpeeled
        seeded deseeded de-seeded cored halved quartered cubed julienned crushed smashed bruised pounded flattened
        trimmed washed rinsed drained cleaned scrubbed picked torn toasted cooked uncooked boiled steamed poached
        parboiled hard-boiled hardboiled soft-boiled hard-cooked soaked sifted cooled chilled warmed heated reheated
        thawed defrosted squeezed juiced zested strained whipped separated divided dissolved snipped shaved slivered
        shelled hulled husked shucked stemmed destemmed de-stemmed pitted stoned deveined de-veined boned deboned
        scaled gutted filleted skinned butterflied split scored pricked cut broken cracked ground sauteed fried
        browned caramelized caramelised grilled roasted charred blanched pureed blended processed pulverized
        pulsed mixed combined tossed rolled tied trussed stuffed marinated brined patted scraped pared
        topped tailed segmented sectioned hollowed scooped spiralized riced scalded wilted thinned
        reserved removed discarded undrained unshelled untrimmed packed-down shaken stirred opened
        pressed tenderized creamed slit lightly-beaten well-beaten well-trimmed wiped dusted
        plucked sorted desalted refreshed julienned carved tepid flaked punctured cooled-down diluted passed sieved blitzed kept whizzed
        spatchcocked pulled baked frenched jointed zest-removed strung stringed shredded-up hand-torn coddled brewed brushed
        """

    private static let foreignPreparation = """
        gehackt gehackte gehackter gehacktes gehackten gewurfelt gewurfelte gewurfelter geschalt geschalte geschalter
        geschnitten geschnittene gerieben geriebene geriebener geriebenes zerlassen geschmolzen weich zerdruckt gepresst
        halbiert geviertelt entkernt entsteint gewaschen abgetropft abgespult gekocht gekochte gekochter getrocknet-fein
        geschlagen verquirlt verquirlte gesiebt aufgetaut geraspelt gehobelt geputzt gezupft gerostet gerostete angebraten
        gemahlen-frisch gehackten gepresste gepresster gepressten zerstossen zerstossene zerkleinerte geschmolzene gewaschene
        zerbroselt abgerieben abgeriebene gepellt enthautet ausgelost gedampft gegart aufgeschnitten angerostet verschlagen zimmerwarm zimmerwarme eingeweicht ausgepresst zerkleinert puriert passiert-fein
        zerbrockelt zerbrockelte zerdruckte zerkrumelt zerpfluckt zerrupft zerrieben gehautet filetiert blanchiert mariniert vorgekocht
        vorgegart entrindet entfettet enthauptet pariert tranchiert entstielt entgratet abgezogen gegrillt gebraten geraffelt gequetscht angedruckt durchgepresst gestiftelt gerupft
        gemorsert verruhrt aufgeschlagen halbierte geviertelte entkernte entsteinte geschalten gekuhlt erwarmt aufgelost angeruhrt
        hache hachee haches hachees emince emincee eminces emincees coupe coupee coupes coupees rape rapee rapes rapees
        pele pelee peles pelees epluche epluchee epluches epluchees fondu fondue fondus ramolli mou pomme-fondu
        ecrase ecrasee ecrases ecrasees presse pressee presses pressees battu battus battue battues egoutte egouttee egouttes egouttees rince
        rincee rinces rincees lave lavee laves lavees denoyaute denoyautee denoyautees epepine epepinee epepines
        cisele ciselee ciseles ciselees concasse concassee concasses concassees cuit cuite cuits cuites grille grillee
        grilles grillees decortique decortiquees tamise tamisee tamises torrefie torrefiee torrefies torrefiees tiedi effiloche effilochee effiloches
        desosse desossee desosses detaille detaillee detailles blanchi blanchis emiette emiettee emiettes emiettees equeute equeutes equeutees effeuille effeuillee effeuilles mixe mixee mixes
        degerme degermee degermes degermees decoupe decoupee decoupes decoupees cassee cassees nettoye nettoyee nettoyes nettoyees
        essore essoree essorees decongele decongelee decongeles decongelees brosse brossee brosses brossees
        trempe trempes trempees rehydrate rehydratee rehydrates broye broyee ramollie paree parees ecosse ecosses ecossees evide evides fendu fendue sechee-four
        picado picada picados picadas cortado cortada cortados cortadas rallado rallada rallados ralladas pelado pelada
        pelados peladas troceado troceada troceados troceadas derretido derretida fundido fundida batido batidos machacado
        machacados laminado laminados laminada laminadas escurrido escurrida escurridos escurridas lavado lavada lavados
        cocido cocida cocidos cocidas tostado tostada tostados tostadas hervido exprimido triturado triturada desmenuzado
        desmenuzada ablandada ablandado remojados remojadas remojado remojada machacada machacadas deshuesado deshuesada deshuesados
        desmigado desmigada desgranado desgranados desvenado desvenados desvenada deshojado deshojada enjuagado enjuagada enjuagados
        enjuagadas cernida cernido tamizada tamizado partido partida partidos partidas majado escaldado escaldados pochada asado asada
        asados asadas caramelizada despepitado trituradas triturados exprimidos batida rehogada limpio limpia limpios limpias
        tritato tritata tritati tritate affettato affettata affettati affettate grattugiato grattugiata grattugiati
        sbucciato sbucciata sbucciati sbucciate pelati-a-mano tagliato tagliata tagliati tagliate fuso fusa ammorbidito
        schiacciato schiacciati sbattuto sbattute sbattuti scolato scolata scolati dissalato dissalata dissalati dissalate spurgate spurgati lavato lavati cotto cotti cotte cotta-a
        tostati tostate snocciolate denocciolate mondato mondati spezzettato spremuto ammollato lessate lessati lesso bollite bolliti tostato tostata sciacquati sciacquato sgocciolato
        sgocciolata pulito pulita puliti pulite spremuta privato ammollata sminuzzato sbriciolato sbriciolata sbriciolati frullato frullata setacciata setacciato sciolto sciolta ammorbidita sgusciati
        sgusciate spellato spellati spellate denocciolati strizzati strizzata sfogliato separati arrostito arrostiti rosolato sfilacciato montata
        """

    private static let manner = """
        finely coarsely roughly thinly thickly lightly freshly gently hard soft well very fully partially partly slightly
        completely thoroughly firmly loosely-cut diagonally lengthwise crosswise lengthways crossways barely briefly
        just newly paper-thin thin thick fine coarse rough cleanly neatly evenly carefully crosswide
        fein grob frisch klein dunn dick leicht finement grossierement fraichement legerement
        finamente grueso gruesamente recien ligeramente bien finemente grossolanamente appena
        """

    private static let adjectives = """
        fresh boneless skinless skin-on bone-in ripe firm raw organic whole low-fat lowfat nonfat non-fat fat-free
        full-fat reduced-fat reduced-sodium low-sodium unsalted salted sweet unsweetened sweetened lean extra-lean
        hot cold warm ice-cold icy lukewarm day-old stale young old tender plain dry live crisp crispy crusty soft
        firm-ripe seedless unblemished free-range center-cut centre-cut good-quality high-quality fine-quality
        best-quality top-quality imported homemade store-bought day-old light dark red green white yellow black
        purple orange-fleshed golden pink brown mild spicy medium-hot extra-firm silken smooth crunchy chunky
        long short all-purpose thin-skinned wild wild-caught farm-fresh instant quick-cooking raw-milk boiling natural pure superfine
        skin-off deboned-out unbleached sustainably-sourced grass-fed cage-free meaty fatty streaky bitter sour
        excellent fruity robust extra-virgin converted leftover rich mixed flat-leaf curly tart
        frisch frische frischer frisches frischen festkochend festkochende mehligkochend mehligkochende rote roter rotes grune gruner grunes weisse weisser weisses kalte
        kalter kaltes reife reifer frais fraiche fraiches rouge rouges vert verte verts vertes blanc blanche blancs
        mur mure murs mures doux douce fresco fresca frescos frescas rojo roja rojos rojas verde verdes blanco blanca
        maduro madura maduros maduras fresche freschi rosso rossa rossi rosse bianco bianca bianchi maturo maturi
        """

    private static let products = """
        dried smoked frozen canned tinned jarred bottled cured salted candied crystallized crystallised pickled
        preserved condensed evaporated powdered clarified rendered rolled toasted-sesame sun-dried sundried
        freeze-dried prepared pasteurized stewed fermented aged corned shortened enriched fortified
        puffed desiccated dessicated confited confit malted roasted-salted marinated-jarred cooked-smoked
        tiefgekuhlt tiefgekuhlte getrocknet getrocknete getrockneter getrocknetes gerauchert geraucherte gemahlen
        gemahlene gemahlener gemahlenes surgele surgeles surgelees seche secs seches sechees fume fumee moulu
        moulue seco seca secos secas ahumado ahumada molido molida congelado congelados congelada secco secchi
        secca affumicato affumicata surgelati surgelato macinato macinata
        """

    private static let sizes = """
        large small medium little sml extra-large jumbo medium-size medium-sized large-size large-sized small-size small-sized
        big tiny lg med sm xl huge giant good-size good-sized small-to-medium mini-sized medium-to-large
        thumb-sized thumb-size walnut-sized walnut-size fist-sized average average-sized regular-sized largish smallish
        kl mittl gross grosse grosser grosses grossen klein kleine kleiner kleines kleinen mittelgross mittelgrosse mittelgrosser
        mittlere mittlerer mittleres grand grande grands grandes petit petite petits petites gros moyen moyenne moyens
        moyennes mediano mediana medianos medianas pequeno pequena pequenos pequenas grandi piccolo piccola piccoli
        piccole medie medi medio-grande
        """

    private static let fills = """
        heaped heaping scant packed loosely tightly firmly level levelled leveled rounded generous generously
        brimming lightly-packed firmly-packed well-packed overflowing full gehauft gehaufte gehaufter gestrichen
        gestrichene gestrichener gestr geh bombee bombees rase rases colmada colmadas rasa rasas colmo colmi raso
        bonne bon
        """

    private static let approximations = """
        about approximately approx apx je max min mind around circa ca roughly nearly almost scarcely etwa ungefahr zirka environ aproximadamente
        unos-circa
        """

    private static let noteStarts = """
        plus preferably optional available weighing such see omit approximately about divided-use like
        zzgl sowie optionnel facultatif opcional facoltativo
        """

    private static let segmentNoteStarts = """
        for from with without if as to use using homemade home-made each not only more enough depending any
        available your other either ideally see about approximately roughly or plus extra in per total
        yielding yields yield reserving reserve save store-bought storebought at equal measured
        fur zum zur nach je ca circa pour selon environ facultatif para al por cada per q.b. qb a optional sowie
        """

    private static let parts = """
        juice zest rind peel leaves leaf stems stem seeds grated-zest juices pulp flesh yolk yolks white whites
        saft schale abrieb zesten jus zeste zumo jugo ralladura piel succo scorza buccia
        """
}
