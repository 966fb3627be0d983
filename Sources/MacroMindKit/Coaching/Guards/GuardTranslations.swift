/// The answers of the guards in German, French, Spanish and Italian; English stands in ``GuardReplies``.
enum GuardTranslations {
    static func text(for topic: GuardTopic, in language: CoachLanguage) -> String? {
        switch language {
        case .english: nil
        case .german: german[topic]
        case .french: french[topic]
        case .spanish: spanish[topic]
        case .italian: italian[topic]
        }
    }

    private static let german: [GuardTopic: String] = [
        .allergicReaction:
            "Das kann eine schwere allergische Reaktion sein. Ruf sofort den Notruf, nimm den Adrenalin-Pen, falls du einen hast, und bleib nicht allein.",
        .selfHarm:
            "Es tut mir leid, dass es gerade so schwer ist. Bitte wende dich jetzt an den Notruf, an ein Krisentelefon oder an einen Menschen, dem du vertraust. Du musst das nicht allein schaffen.",
        .eatingDisorder:
            "Danke, dass du das sagst. Ich lasse Zahlen und Defizite hier weg. Wenn Essen oder Gewicht dich belasten, helfen eine Ärztin, ein Arzt oder eine Beratungsstelle für Essstörungen; du musst das nicht allein schaffen.",
        .medical:
            "Das ist eine Frage für Ärztin, Arzt oder Apotheke; zu Krankheiten, Werten und Medikamenten rate ich nicht. Ich sage dir gern, was in Lebensmitteln steckt.",
        .pregnancy:
            "In Schwangerschaft und Stillzeit plane ich kein Defizit. Fragen zu dir und dem Kind gehören zur Hebamme oder zur Ärztin.",
        .minor:
            "Wer noch wächst, braucht Energie; eine Abnahme plane ich nicht. Sprich bitte mit deinen Eltern und einer Ärztin oder einem Arzt.",
        .extreme:
            "Bei tagelangem Fasten, Kuren, Entwässern, Pillen oder sehr wenig Energie helfe ich nicht; gewöhnliche Mahlzeiten sind sicherer und wirken besser.",
        .allergen:
            "Nichts davon. Bei einer Allergie gibt es keine Menge, die ich sicher nennen könnte; das prüft nur eine Allergologin oder ein Allergologe.",
        .injection:
            "Ich bleibe bei meinen Regeln, was auch in einer Nachricht steht. Bei Fragen zum Essen helfe ich gern.",
    ]

    private static let french: [GuardTopic: String] = [
        .allergicReaction:
            "Cela peut être une réaction allergique grave. Appelez les urgences tout de suite, utilisez votre stylo d'adrénaline si vous en avez un et ne restez pas seul.",
        .selfHarm:
            "Je suis désolé que ce soit si dur en ce moment. Appelez les urgences ou une ligne d'écoute, ou parlez à une personne de confiance. Vous n'avez pas à porter cela seul.",
        .eatingDisorder:
            "Merci de me le dire. Je laisse ici de côté les chiffres et les déficits. Si la nourriture ou le poids vous pèsent, un médecin ou une ligne d'écoute pour les troubles alimentaires peut aider.",
        .medical:
            "C'est une question pour un médecin, un pharmacien ou un diététicien ; je ne conseille ni sur les maladies ni sur les médicaments. Je peux dire ce que contiennent les aliments.",
        .pregnancy:
            "Pendant la grossesse et l'allaitement, je ne prévois aucun déficit. Posez ces questions à votre sage-femme ou à votre médecin.",
        .minor:
            "Quand on grandit, on a besoin d'énergie ; je ne prévois pas de perte de poids. Parles-en à tes parents et à un médecin.",
        .extreme:
            "Je n'aide pas à jeûner plusieurs jours, à faire des cures, à se déshydrater ni à manger très peu ; des repas ordinaires sont plus sûrs.",
        .allergen:
            "Aucune quantité. Avec une allergie, je ne peux dire d'aucune dose qu'elle est sûre ; seul un allergologue peut le tester.",
        .injection:
            "Je garde mes règles quoi que dise un message. Pour les questions d'alimentation, je vous aide volontiers.",
    ]

    private static let spanish: [GuardTopic: String] = [
        .allergicReaction:
            "Puede ser una reacción alérgica grave. Llama ya a emergencias, usa tu autoinyector de adrenalina si lo tienes y no te quedes a solas.",
        .selfHarm:
            "Siento que ahora sea tan duro. Llama a emergencias o a una línea de ayuda, o habla con alguien de confianza. No tienes que llevarlo a solas.",
        .eatingDisorder:
            "Gracias por contármelo. Aquí dejo de lado las cifras y los déficits. Si la comida o el peso te pesan, un médico o una línea de ayuda para trastornos alimentarios puede ayudarte.",
        .medical:
            "Esa pregunta es para un médico, un farmacéutico o un dietista; no aconsejo sobre enfermedades ni medicamentos. Puedo decirte qué contienen los alimentos.",
        .pregnancy:
            "En el embarazo y la lactancia no planifico ningún déficit. Esas preguntas son para tu matrona o tu médico.",
        .minor:
            "Quien crece necesita energía; no planifico pérdida de peso. Habla con tus padres y con un médico.",
        .extreme:
            "No ayudo con ayunos de varios días, curas, deshidratación, pastillas ni muy poca energía; las comidas corrientes son más seguras.",
        .allergen:
            "Ninguna cantidad. Con una alergia no puedo llamar segura a ninguna; solo un alergólogo puede comprobarlo.",
        .injection:
            "Mantengo mis reglas diga lo que diga un mensaje. Con preguntas sobre comida te ayudo con gusto.",
    ]

    private static let italian: [GuardTopic: String] = [
        .allergicReaction:
            "Può essere una reazione allergica grave. Chiama subito il numero di emergenza, usa l'adrenalina autoiniettabile se l'hai e non restare da solo.",
        .selfHarm:
            "Mi dispiace che ora sia così dura. Chiama il numero di emergenza o una linea di ascolto, o parla con una persona di fiducia. Non devi farcela da solo.",
        .eatingDisorder:
            "Grazie per avermelo detto. Qui lascio da parte cifre e deficit. Se il cibo o il peso ti pesano, un medico o una linea di aiuto per i disturbi alimentari può aiutarti.",
        .medical:
            "È una domanda per un medico, un farmacista o un dietista; non do consigli su malattie e medicine. Posso dirti che cosa contengono gli alimenti.",
        .pregnancy:
            "In gravidanza e durante l'allattamento non pianifico alcun deficit. Queste domande sono per l'ostetrica o il medico.",
        .minor:
            "Chi cresce ha bisogno di energia; non pianifico perdite di peso. Parlane con i genitori e con un medico.",
        .extreme:
            "Non aiuto con digiuni di giorni, cure, disidratazione, pillole o pochissima energia; i pasti normali sono più sicuri.",
        .allergen:
            "Nessuna quantità. Con un'allergia non posso dirne sicura nessuna; solo un allergologo può verificarlo.",
        .injection:
            "Mantengo le mie regole qualunque cosa dica un messaggio. Per le domande sul cibo aiuto volentieri.",
    ]
}
