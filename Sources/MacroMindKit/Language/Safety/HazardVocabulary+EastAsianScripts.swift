/// Names in the scripts of East Asia, which do not part words.
extension HazardVocabulary {
    static let chinese: [Group] = [
        Group(
            allergens: [.milk],
            origins: .dairy,
            terms: "奶酪, 起司, 乳酪, 淡奶油, 奶油, 炼乳, 煉乳, 奶粉, 乳清, 酪蛋白, 优格, 優格, 酥油, 鲜奶, 鮮奶, 羊奶, 芝士, 冰淇淋, 雪糕, 忌廉"
        ),
        Group(
            allergens: [.egg],
            origins: .egg,
            terms: "蛋, 蛋黄, 蛋黃, 蛋清, 蛋液, 皮蛋, 咸蛋, 鹹蛋, 鸭蛋, 鴨蛋, 鹌鹑蛋, 鵪鶉蛋, 蛋糕, 蛋挞, 蛋撻, 蛋黄酱, 沙拉酱, 沙拉醬, 荷包蛋, 蛋花, 炒蛋"
        ),
        Group(
            allergens: [.wheat, .gluten],
            terms:
                "面粉, 麵粉, 麪粉, 小麥, 低筋, 高筋, 中筋, 面条, 麵條, 挂面, 掛麵, 拉面, 拉麵, 乌冬, 烏冬, 烏龍麵, 饺子, 餃子, 馄饨, 餛飩, 云吞, 雲吞, 包子, 馒头, 饅頭, 面筋, 麵筋, 麸, 麩, 蛋糕, 饼干, 餅乾, 麵包, 面包糠, 麵包糠, 油条, 油條, 烧卖, 燒賣, 意面, 意粉, 意大利面, 義大利麵, 通心粉"
        ),
        Group(allergens: [.gluten], terms: "燕麥, 啤酒, 麦芽, 麥芽, 黑麦, 黑麥"),
        Group(allergens: [.soy, .wheat, .gluten], terms: "酱油, 醬油, 老抽, 生抽, 豉油, 豆瓣酱, 豆瓣醬, 甜面酱, 甜麵醬, 海鲜酱, 海鮮醬"),
        Group(allergens: [.soy], isFirm: true, terms: "豆腐, 豆豉, 腐竹, 豆干, 豆皮, 腐乳, 黄豆, 毛豆, 千张, 百叶, 豆漿"),
        Group(
            allergens: [.mollusc],
            origins: .mollusc,
            terms: "蚝油, 蠔油, 墨鱼, 墨魚, 鱿鱼, 魷魚, 蛤, 蜆, 蚬, 扇贝, 扇貝, 带子, 牡蛎, 生蠔, 鲍鱼, 鮑魚, 淡菜, 青口, 海螺, 干贝, 乾貝, 瑶柱, 蛏"
        ),
        Group(allergens: [.fish], origins: .fish, terms: "鱼, 魚, 鳕, 鱈, 鲑, 鮭, 鳗, 鰻, 鲷, 鯛"),
        Group(allergens: [.crustacean], origins: .crustacean, terms: "虾, 蝦, 蟹"),
        Group(allergens: [.peanut], isFirm: true, terms: "花生"),
        Group(allergens: [.sesame], isFirm: true, terms: "芝麻, 麻酱, 麻醬, 麻油"),
        Group(allergens: [.mustard], isFirm: true, terms: "芥末, 芥末酱, 黄芥末, 芥子"),
        Group(origins: .pork, terms: "猪, 豬, 排骨, 腊肠, 臘腸, 香肠, 香腸, 午餐肉, 腊肉, 臘肉, 五花肉, 肉松, 肉鬆, 叉燒"),
        Group(origins: .meat, terms: "肉丝, 肉絲, 绞肉, 絞肉, 牛腩, 牛排, 羊排, 肉丸, 肉馅, 肉餡"),
        Group(
            origins: .poultry,
            terms: "鸡腿, 雞腿, 鸡翅, 雞翅, 雞肉, 鸡丁, 雞丁, 火鸡, 火雞, 鸭腿, 烤鸭, 烤鴨, 鴨肉, 鹅, 鵝, 鸡汤, 雞湯, 鸡精, 雞精"
        ),
        Group(origins: .honey, terms: "蜂蜜, 蜂王浆, 蜂膠"),
        Group(origins: .alcohol, terms: "黄酒, 黃酒, 米酒, 绍兴酒, 紹興酒, 绍酒, 红酒, 紅酒, 白酒, 朗姆酒, 威士忌, 白兰地, 白蘭地, 伏特加"),
        Group(origins: .gelatin, terms: "吉利丁, 魚膠粉, 鱼胶粉, 阿胶"),
    ]

    static let japanese: [Group] = [
        Group(
            allergens: [.milk],
            origins: .dairy,
            terms: "クリーム, 練乳, 粉乳, スキムミルク, ホエイ, カゼイン, 乳製品, 脱脂粉乳, 乳糖, アイスクリーム, モッツァレラ, パルメザン, リコッタ, マスカルポーネ"
        ),
        Group(allergens: [.egg], origins: .egg, terms: "たまご, タマゴ, メレンゲ, オムレツ, 茶碗蒸し, 錦糸卵"),
        Group(
            allergens: [.wheat, .gluten],
            terms:
                "薄力粉, 強力粉, 中力粉, パン粉, そうめん, 素麺, 中華麺, 焼きそば, パスタ, スパゲッティ, スパゲティ, マカロニ, 餃子, 食パン, クッキー, ケーキ, ビスケット, 天ぷら, そば, 蕎麦, ホットケーキ, お好み焼き, たこ焼き, クルトン, 春巻き, ワンタン, シュウマイ, 麩"
        ),
        Group(allergens: [.gluten], terms: "大麦, 麦茶, ビール, ライ麦, オートミール, 押し麦, 麦芽"),
        Group(allergens: [.soy, .wheat, .gluten], terms: "しょうゆ, しょう油, 醤油, めんつゆ, ポン酢, 麺つゆ"),
        Group(allergens: [.soy], isFirm: true, terms: "みそ, 油揚げ, 厚揚げ, きなこ, きな粉, 枝豆, おから, 湯葉, 豆乳, 大豆"),
        Group(allergens: [.peanut], isFirm: true, terms: "落花生, ピーナッツ, ピーナツ"),
        Group(allergens: [.treeNut], isFirm: true, terms: "クルミ, ナッツ, アーモンド, ヘーゼル"),
        Group(allergens: [.sesame], isFirm: true, terms: "ゴマ, 練りごま, 白ごま, 黒ごま, 胡麻"),
        Group(
            allergens: [.fish],
            origins: .fish,
            terms:
                "さけ, さば, サバ, 鯖, まぐろ, いわし, イワシ, 鰯, 鰹, かつお, カツオ, だし, 出汁, 煮干し, ぶり, ブリ, 鰤, 鱈, たらこ, さんま, うなぎ, しらす, 明太子, いくら, イクラ, かまぼこ, 蒲鉾, ちくわ, 竹輪, はんぺん, ツナ, アンチョビ, ナンプラー, ししゃも, あじ, アジ"
        ),
        Group(allergens: [.crustacean], origins: .crustacean, terms: "海老, カニ, オキアミ"),
        Group(
            allergens: [.mollusc],
            origins: .mollusc,
            terms: "いか, たこ, 貝, あさり, しじみ, ほたて, ホタテ, 帆立, 牡蠣, オイスターソース, はまぐり, あわび, サザエ, 烏賊, 蛸"
        ),
        Group(origins: .pork, terms: "豚, ソーセージ, ウインナー, ウィンナー, チャーシュー, サラミ, ラード"),
        Group(origins: .meat, terms: "合いびき, 合挽, ひき肉, 挽肉, 挽き肉, 牛バラ, 牛もも, ラム肉, ステーキ, ハンバーグ, 牛肩"),
        Group(origins: .poultry, terms: "鶏もも, 鶏むね, 鶏胸, 鶏ひき, 鶏ガラ, 鶏がら, 鶏ささみ, 手羽, ささみ, 鴨, 七面鳥, 唐揚げ, から揚げ"),
        Group(origins: .honey, terms: "ハチミツ, 蜂蜜"),
        Group(origins: .alcohol, terms: "日本酒, 料理酒, ビール, ラム酒, ブランデー, ウイスキー, 酒粕, 本みりん, 味醂, 焼酎, 梅酒"),
    ]

    static let korean: [Group] = [
        Group(allergens: [.milk], origins: .dairy, terms: "생크림, 휘핑크림, 요거트, 요구르트, 연유, 분유, 모짜렐라, 크림치즈"),
        Group(allergens: [.egg], origins: .egg, terms: "메추리알, 마요네즈, 지단"),
        Group(
            allergens: [.wheat, .gluten],
            terms: "부침가루, 튀김가루, 빵가루, 라면, 파스타, 스파게티, 만두, 소면, 우동, 칼국수, 수제비, 어묵"
        ),
        Group(allergens: [.gluten], terms: "보리, 맥주, 귀리, 호밀"),
        Group(allergens: [.soy], isFirm: true, terms: "두유, 유부, 청국장, 고추장, 쌈장, 대두, 메주, 콩나물"),
        Group(allergens: [.treeNut], isFirm: true, terms: "헤이즐넛, 견과"),
        Group(allergens: [.sesame], isFirm: true, terms: "참기름, 깨소금, 통깨"),
        Group(allergens: [.mustard], isFirm: true, terms: "겨자, 머스타드, 머스터드"),
        Group(allergens: [.celery], isFirm: true, terms: "셀러리, 샐러리"),
        Group(
            allergens: [.fish],
            origins: .fish,
            terms: "생선, 고등어, 멸치, 액젓, 어묵, 명란, 젓갈, 가쓰오, 갈치, 명태, 동태, 북어, 황태, 대구살, 장어, 꽁치, 피시소스, 맛살, 크래미, 김치"
        ),
        Group(allergens: [.crustacean], origins: .crustacean, terms: "꽃게, 대게, 게맛살, 새우젓, 김치, 랍스터, 가재"),
        Group(
            allergens: [.mollusc],
            origins: .mollusc,
            terms: "문어, 낙지, 조개, 홍합, 굴소스, 바지락, 전복, 쭈꾸미, 주꾸미, 가리비, 꼬막, 석화, 생굴"
        ),
        Group(origins: .pork, terms: "돼지, 베이컨, 소시지, 스팸, 목살, 족발, 순대"),
        Group(origins: .meat, terms: "쇠고기, 갈비, 불고기, 양고기, 차돌박이, 다짐육, 사골"),
        Group(origins: .poultry, terms: "닭, 오리고기, 칠면조, 치킨"),
        Group(origins: .honey, terms: "꿀, 벌꿀"),
        Group(origins: .alcohol, terms: "맥주, 소주, 와인, 청주, 맛술, 미림, 막걸리"),
        Group(origins: .gelatin, terms: "젤라틴"),
    ]
}
