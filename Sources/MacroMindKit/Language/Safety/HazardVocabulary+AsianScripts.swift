/// Names in the scripts of West, South and Southeast Asia.
extension HazardVocabulary {
    static let semitic: [Group] = [
        Group(
            allergens: [.milk],
            origins: .dairy,
            terms:
                "حليب, لبن, لبنة, جبن, جبنة, زبدة, زبد, سمن, سمنة, قشطة, قشدة, كريمة, كريم, زبادي, روب, حلوم, رائب, كاسترد, חלב, גבינה, גבינת, גבינות, חמאה, שמנת, יוגורט, קוטג, לאבנה, ריקוטה, מוצרלה, פרמזן, בולגרית, צפתית, שוקולד חלב"
        ),
        Group(
            allergens: [.egg],
            origins: .egg,
            terms:
                "بيض, بيضة, بيضات, مايونيز, صفار البيض, عجة, ביצה, ביצים, חלמון, חלמונים, חלבון ביצה, מיונז, חביתה, שקשוקה"
        ),
        Group(
            allergens: [.wheat, .gluten],
            terms:
                "قمح, دقيق, طحين, خبز, معكرونة, مكرونة, برغل, كسكس, كسكسي, سميد, فريكة, شعرية, بقسماط, عجينة, بسبوسة, كنافة, חיטה, קמח, לחם, פסטה, סולת, בורגול, קוסקוס, פתיתים, פירורי לחם, בצק, אטריות, כוסמין, פיתה, חלה, בורקס"
        ),
        Group(
            allergens: [.gluten],
            terms: "شعير, شوفان, جاودار, بيرة, שעורה, שיבולת שועל, שיפון, גלוטן, בירה"
        ),
        Group(
            allergens: [.fish],
            origins: .fish,
            terms:
                "سمك, سمكة, تونة, تونا, سلمون, سردين, أنشوجة, انشوجة, رنجة, فسيخ, هامور, دنيس, דג, דגים, סלמון, טונה, אנשובי, הרינג, דניס, מושט, אמנון, בקלה, קוויאר"
        ),
        Group(
            allergens: [.crustacean],
            origins: .crustacean,
            terms:
                "جمبري, روبيان, قريدس, ربيان, سلطعون, كابوريا, استاكوزا, لوبستر, שרימפס, סרטן, סרטנים, לובסטר, חסילונים"
        ),
        Group(
            allergens: [.mollusc],
            origins: .mollusc,
            terms:
                "محار, حبار, كاليماري, كاليمارى, أخطبوط, اخطبوط, بلح البحر, צדפות, צדפה, קלמרי, תמנון, דיונון, מולים"
        ),
        Group(allergens: [.peanut], isFirm: true, terms: "فول سوداني, سوداني, חמאת בוטנים, בוטנים, בוטן"),
        Group(
            allergens: [.treeNut],
            isFirm: true,
            terms:
                "مكسرات, لوز, جوز, عين الجمل, بندق, كاجو, فستق, صنوبر, بيكان, أجاصية, مرزبان, אגוזי, צנובר, צנוברים, פקאן, מרציפן, נוגט"
        ),
        Group(
            terms:
                "جوز الهند, حليب جوز الهند, جوزة الطيب, חלב קוקוס, אגוז מוסקט, אגוז קוקוס, קרם קוקוס, קמח אורז, אטריות אורז"
        ),
        Group(
            allergens: [.sesame],
            isFirm: true,
            terms:
                "سمسم, طحينة, طحينية, حلاوة, حلاوة طحينية, زعتر, شومشوم, שומשום, טחינה, חומוס, חלווה, חלבה, זעתר"
        ),
        Group(allergens: [.mustard], isFirm: true, terms: "خردل, مستردة, חרדל"),
        Group(allergens: [.celery], isFirm: true, terms: "كرفس, סלרי, כרפס"),
        Group(allergens: [.soy], isFirm: true, terms: "صويا, فول الصويا, توفو, סויה, טופו, מיסו"),
        Group(allergens: [.lupin], isFirm: true, terms: "ترمس, תורמוס, תורמוסים"),
        Group(
            origins: .pork,
            terms: "خنزير, لحم خنزير, لحم الخنزير, بيكون, חזיר, בייקון, נקניק חזיר, קותלי חזיר"
        ),
        Group(
            origins: .meat,
            terms:
                "لحم, لحم بقري, لحم ضأن, لحم مفروم, كبدة, كفتة, شاورما, בשר, בקר, כבש, טלה, כבד, המבורגר, קציצות, נקניק, שווארמה"
        ),
        Group(
            origins: .poultry,
            terms: "دجاج, دجاجة, فراخ, ديك رومي, بط, עוף, הודו, ברווז, פרגית, פרגיות, שניצל"
        ),
        Group(origins: .honey, terms: "عسل, דבש"),
        Group(
            origins: .alcohol,
            terms: "نبيذ, خمر, كحول, بيرة, يانسون كحولي, יין, בירה, ערק, ברנדי, ליקר, וודקה"
        ),
        Group(origins: .gelatin, terms: "جيلاتين, جلاتين, ג'לטין, גלטין"),
    ]

    static let indic: [Group] = [
        Group(
            allergens: [.milk],
            origins: .dairy,
            terms:
                "दूध, मक्खन, घी, पनीर, दही, मलाई, खोया, मावा, छाछ, लस्सी, चीज़, चीज, क्रीम, रबड़ी, दुध, तूप, लोणी, দুধ, ঘি, দই, ছানা, পনির, মাখন, பால், நெய், தயிர், வெண்ணெய், பனீர், మజ్జిగ, పాలు, నెయ్యి, పెరుగు, ಹಾಲು, ತುಪ್ಪ, ಮೊಸರು, പാൽ, നെയ്യ്, തൈര്, દૂધ, ઘી, દહીં, ਦੁੱਧ, ਘਿਓ, ਪਨੀਰ, دودھ, مکھن, گھی, پنیر, دہی"
        ),
        Group(terms: "नारियल का दूध, தேங்காய் பால்"),
        Group(
            allergens: [.egg],
            origins: .egg,
            terms: "अंडा, अंडे, अण्डा, अंडों, ডিম, முட்டை, గుడ్డు, గుడ్లు, ಮೊಟ್ಟೆ, മുട്ട, ઈંડા, ਅੰਡਾ, انڈا, انڈے"
        ),
        Group(
            allergens: [.wheat, .gluten],
            terms:
                "गेहूं, गेहूँ, आटा, मैदा, सूजी, रवा, दलिया, रोटी, ब्रेड, सेवई, गव्हाचे, গম, ময়দা, আটা, সুজি, রুটি, கோதுமை, மைதா, ரவை, గోధుమ, మైదా, రవ్వ, ಗೋಧಿ, ಮೈದಾ, ಗೋಧಿ ಹಿಟ್ಟು, ഗോതമ്പ്, മൈദ, ઘઉં, મેંદો, ਕਣਕ, ਆਟਾ, گندم, آٹا, میدہ, سوجی"
        ),
        Group(allergens: [.gluten], terms: "जौ, जई, ओट्स, যব"),
        Group(
            allergens: [.peanut],
            isFirm: true,
            terms:
                "मूंगफली, मूँगफली, शेंगदाणे, চিনাবাদাম, বাদাম, வேர்க்கடலை, நிலக்கடலை, వేరుశెనగ, పల్లీలు, ಕಡಲೆಕಾಯಿ, നിലക്കടല, મગફળી, ਮੂੰਗਫਲੀ, مونگ پھلی"
        ),
        Group(
            allergens: [.treeNut],
            isFirm: true,
            terms:
                "बादाम, काजू, अखरोट, पिस्ता, বাদাম, কাজু, আখরোট, பாதாம், முந்திரி, బాదం, జీడిపప్పు, ಬಾದಾಮಿ, ಗೋಡಂಬಿ, ബദാം, കശുവണ്ടി, બદામ, કાજુ, بادام, کاجو, اخروٹ, پستہ"
        ),
        Group(allergens: [.sesame], isFirm: true, terms: "तिल, তিল, எள், நல்லெண்ணெய், నువ్వులు, ಎಳ್ಳು, എള്ള്, તલ, تل"),
        Group(
            allergens: [.mustard],
            isFirm: true,
            terms: "सरसों, राई, मोहरी, সরিষা, সর্ষে, கடுகு, ఆవాలు, ಸಾಸಿವೆ, കടുക്, રાઈ, سرسوں, رائی"
        ),
        Group(allergens: [.soy], isFirm: true, terms: "सोया, सोयाबीन, টোফু, সয়াবিন, சோயா, సోయా"),
        Group(
            allergens: [.fish],
            origins: .fish,
            terms: "मछली, मासे, মাছ, ইলিশ, மீன், చేప, చేపలు, ಮೀನು, മീൻ, മത്സ്യം, માછલી, مچھلی"
        ),
        Group(
            allergens: [.crustacean],
            origins: .crustacean,
            terms: "झींगा, केकड़ा, कोळंबी, চিংড়ি, কাঁকড়া, இறால், நண்டு, రొయ్యలు, ಸೀಗಡಿ, ചെമ്മീൻ, ઝીંગા, جھینگا"
        ),
        Group(origins: .poultry, terms: "चिकन, मुर्गा, मुर्गी, মুরগি, கோழி, சிக்கன், కోడి, చికెన్, ಕೋಳಿ, കോഴി, ચિકન, مرغی, چکن"),
        Group(origins: .meat, terms: "मांस, मटन, कीमा, गोश्त, মাংস, மட்டன், మాంసం, మటన్, ಮಾಂಸ, ഇറച്ചി, گوشت, قیمہ"),
        Group(origins: .pork, terms: "सूअर, सुअर, পর্ক, শূকর, பன்றி, పంది"),
        Group(origins: .honey, terms: "शहद, मध, মধু, தேன், తేనె, ಜೇನು, തേൻ, મધ, شہد"),
    ]

    static let thai: [Group] = [
        Group(allergens: [.milk], origins: .dairy, terms: "นม, เนย, ชีส, ครีม, โยเกิร์ต, เวย์"),
        Group(allergens: [.egg], origins: .egg, terms: "ไข่, มายองเนส"),
        Group(
            allergens: [.wheat, .gluten],
            terms: "แป้งสาลี, ข้าวสาลี, ขนมปัง, บะหมี่, พาสต้า, สปาเกตตี, มักกะโรนี, เกี๊ยว"
        ),
        Group(allergens: [.peanut], isFirm: true, terms: "ถั่วลิสง"),
        Group(
            allergens: [.treeNut],
            isFirm: true,
            terms: "อัลมอนด์, เม็ดมะม่วงหิมพานต์, มะม่วงหิมพานต์, วอลนัท, พิสตาชิโอ, แมคคาเดเมีย, เฮเซลนัท"
        ),
        Group(allergens: [.sesame], isFirm: true, terms: "งาขาว, งาดำ, น้ำมันงา, เมล็ดงา, งาคั่ว"),
        Group(allergens: [.soy], isFirm: true, terms: "ถั่วเหลือง, เต้าหู้, ซีอิ๊ว, เต้าเจี้ยว, ซอสถั่วเหลือง"),
        Group(allergens: [.fish], origins: .fish, terms: "ปลา, แซลมอน, ทูน่า"),
        Group(allergens: [.crustacean], origins: .crustacean, terms: "กุ้ง, กะปิ, เนื้อปู, ปูม้า, ปูทะเล"),
        Group(allergens: [.mollusc], origins: .mollusc, terms: "หอย, ปลาหมึก, หมึก"),
        Group(origins: .pork, terms: "หมู, เบคอน, แฮม"),
        Group(origins: .meat, terms: "เนื้อวัว, เนื้อแกะ, เนื้อสับ"),
        Group(origins: .poultry, terms: "ไก่, เป็ด"),
        Group(origins: .honey, terms: "น้ำผึ้ง"),
        Group(origins: .alcohol, terms: "เหล้า, เบียร์, ไวน์"),
        Group(origins: .gelatin, terms: "เจลาติน"),
    ]
}
