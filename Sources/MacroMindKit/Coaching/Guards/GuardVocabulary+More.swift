extension GuardVocabulary {
    // Wordings that ask for care without its usual words.

    static let moreAllergicReaction = ["tongue|lips|face|mouth|eyes|throat .. swell"]

    static let moreSelfHarm = [
        "kill|kills me .. painless*|quick*|peaceful*|instantly", "painless* .. die|death|kill",
        "poison myself|me", "die|dying .. painless*|peaceful*",
    ]

    static let moreEatingDisorder = [
        "without anyone|anybody|somebody|parents|mum|mom .. noticing|knowing|seeing|finding",
        "fast|fasting|skip|skipping|starve|starving .. make up|compensate",
        "compensate for .. ate|binge*|cookie|cake|pizza",
        "burn|burning|work|working off .. ate|eaten",
        "feel good|better|clean|strong|proud .. don t eat*",
        "feel good|better|clean|strong|proud .. dont|not|without|never|nothing .. eat*",
        "bones|collarbone*|hipbone*|ribs .. show|shows|showing|visible|stick*|poke*",
        "come|comes|came|coming up easiest|easily|easy|easier|again", "comes|came .. back up",
        "chew .. spit*", "thigh gap", "ipecac*",
        "period|periods|menstruation .. stopped|stops|stop|gone|disappeared|vanished",
        "lost|losing|missed|missing|no my|period|periods .. since|because|diet*|eat*|weight|cut*",
        "amenorr*", "periode|regel .. ausgeblieben|weg|aus", "plus .. regles depuis",
        "non mangio .. giorni", "vergogn* .. mangi*", "perdi|perdido .. regla",
    ]

    static let moreMedical = [
        "egfr|gfr|creatinin*|kreatinin*",
        "my potassium|sodium|ferritin|cholesterol|triglycerides|tsh|hba1c|iron|uric|creatinine|bilirubin .. is|was|level|levels|high|low .. 0|1|2|3|4|5|6|7|8|9|high|low|too",
        "colchicin*|allopurinol*|febuxostat*", "ho|ha la|il gotta|diabete|cancro",
        "infant|newborn|baby|babies|toddler .. formula|weaning|feed|feeding|bottle",
        "won t|wont|refuses|will .. eat .. formula|ml",
    ]

    static let morePregnancy = [
        "at 4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41 weeks",
        "ssw|schwangerschaftswoche",
    ]

    static let moreExtreme = [
        "egg|eggs|apple|apples|banana|bananas|grapefruit|rice|potato|potatoes|cabbage|soup|fruit|meat only diet|days|week|weeks",
        "no|without|zero water|fluid|fluids|liquid|liquids|drinking .. hour|hours|day|days|weigh|weighing|fight",
        "dehydrat* .. fight|competition|contest|body|photo|photoshoot|scale|weigh*",
        "only|just|nothing celery|ice|lettuce|cucumber|cucumbers|apples|broth|soup|fruit|vegetables|eggs|cabbage .. days|day|week|weeks|month",
        "null diat*", "salt|saltwater water|flush flush|cleanse", "saltwater|salt flush|cleanse",
        "colon cleanse|flush|cleansing|hydrotherapy", "enema|enemas|einlauf*|lavement*|clistere*",
    ]

    static let moreInjection = [
        "role system|developer|assistant", "you .. told|instructed before|earlier|first",
        "were|been you told|instructed|given",
    ]
}
