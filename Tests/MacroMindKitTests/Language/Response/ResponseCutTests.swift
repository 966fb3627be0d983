import MacroMindKit
import Testing

/// An answer that ends anywhere never yields a meal that the whole answer does not hold.
@Suite struct ResponseCutTests {
    static let compact = """
        {"meals":[{"name":"Bircher muesli","mealType":"breakfast","ingredients":[{"name":"oats","quantity":55,"unit":"g"},\
        {"name":"apple","quantity":0.5,"unit":"piece"}],"calories":345,"protein":12.5,"carbs":54,"fat":8.8},\
        {"name":"Crème \\"Dubarry\\"","mealType":"lunch","ingredients":["250 g chou-fleur","30 ml cr\\u00e8me"],"calories":"240 kcal",\
        "protein":"8 g","carbs":"22 g","fat":"13 g"},{"name":"Dal, rice & naan","mealType":"dinner",\
        "ingredients":[{"name":"lentils","quantity":80,"unit":"g"}],"calories":610,"protein":27,"carbs":101,"fat":10.5}],"note":"done"}
        """

    static let pretty = """
        Here you are:
        ```json
        {
          'monday': {
            'breakfast': {
              'name': 'Farmer's omelette',
              'ingredients': ['3 eggs', '10 g butter'],
              'calories': 305,
              'protein': 20,
              'carbs': 2.5,
              'fat': 24
            },
            'lunch': {
              'name': 'Bean stew',
              'ingredients': {'white beans': '180 g', 'tomato': '200 g'},
              'protein': 21,
              'carbs': 48,
              'fat': 6,
              'calories': 330
            }
          },
          'tuesday': {
            'dinner': {
              'name': 'Trout with potatoes',
              'ingredients': ['160 g trout', '220 g potatoes'],
              'macros': {'protein': 37, 'carbs': 38, 'fat': 15},
              'calories': 435
            }
          }
        }
        ```
        """

    /// The day stands last, after figures that are whole before it.
    static let dated = """
        {"meals":[{"name":"Semolina","mealType":"breakfast","ingredients":["60 g semolina"],"calories":345,"protein":12.5,\
        "carbs":54,"fat":8.8,"day":"monday"},{"name":"Leek tart","mealType":"lunch","ingredients":["90 g leek"],\
        "calories":{"kcal":330},"protein":"21 g","carbs":48,"fat": 6,"day":2},{"name":"Trout","mealType":"dinner",\
        "ingredients":["160 g trout"],"calories":435,"protein":37,"carbs":38,"fat":15,"day":"Wed"}]}
        """

    /// Every meal in a string of its own, and a list of pairs.
    static let odd = """
        [{'name': u'Semolina', 'mealType': 'breakfast', 'ingredients': [[60, 'g', 'semolina']], 'calories': 345, 'protein': 12.5,
        'carbs': 54, 'fat': 8.8}, [('name', 'Leek tart'), ('mealType', 'lunch'), ('ingredients', ['90 g leek']), ('calories', 330),
        ('protein', 21), ('carbs', 48), ('fat', 6)], Meal(name='Trout', mealType=<Slot.DINNER: 'dinner'>,
        ingredients={'main': ['160 g trout']}, calories=435, protein=37, carbs=38, fat=15)]
        """

    @Test(arguments: [compact, pretty, dated, odd])
    func `no cut yields a meal of its own`(_ text: String) {
        let whole = ResponseParser.parse(text).meals
        #expect(whole.count == 3)
        for end in text.unicodeScalars.indices {
            let response = ResponseParser.parse(String(text.unicodeScalars[..<end]))
            let strange = response.meals.filter { !whole.contains($0) }
            #expect(strange.isEmpty, "cut before \(text.unicodeScalars[end...].prefix(12))")
            #expect(
                response.meals.isEmpty || response.meals == whole || response.warnings.contains("truncated")
            )
        }
    }

    @Test(arguments: [compact, pretty], [1, 7, 64])
    func `a stream shows only meals of the whole answer`(_ text: String, _ size: Int) {
        let whole = ResponseParser.parse(text)
        var parser = ResponseStreamParser()
        var shown: [DraftMeal] = []
        var rest = Substring(text)
        while !rest.isEmpty {
            shown += parser.feed(String(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        #expect(shown == whole.meals)
        #expect(parser.finish() == whole)
    }

    @Test func `a stream shows a meal before the next one arrives`() throws {
        var parser = ResponseStreamParser()
        let end = try #require(Self.compact.firstRange(of: "8.8}"))
        #expect(parser.feed(String(Self.compact[..<end.lowerBound]) + "8.8").isEmpty)
        #expect(parser.feed("}").map(\.name) == ["Bircher muesli"])
    }

    @Test(arguments: [
        ("\"fat\":9", 0), ("\"fat\":9.", 0), ("\"fat\":9e", 0), ("\"fat\":\"9 g", 0), ("\"fat\":9\n", 1),
        ("\"fat\":9 ", 1), ("\"fat\":9 + ", 0),
        ("\"fat\":9}", 1),
    ])
    func `a number counts only when something follows it`(_ ending: String, _ count: Int) {
        let head =
            "{\"meals\":[{\"name\":\"Soup\",\"mealType\":\"lunch\",\"ingredients\":[],\"calories\":201,\"protein\":10,\"carbs\":20,"
        let response = ResponseParser.parse(head + ending)
        #expect(response.meals.count == count)
    }

    @Test(arguments: [
        ("", ",", 0), ("", ",\"", 0), ("", ",\"da", 0), ("", ",\"day\":", 0), ("", ",\"day\":\"mon", 0),
        ("", ",\"note\":\"wi", 1), ("", ",\"day\":\"monday\"", 1),
        (",\"day\":\"monday\"},", ",", 1), ("},", ",", 2), ("},", ",\"no", 2),
    ])
    func `a meal that goes on may still name its day`(_ between: String, _ ending: String, _ count: Int) {
        func meal(_ name: String) -> String {
            "{\"name\":\"\(name)\",\"mealType\":\"lunch\",\"ingredients\":[],"
                + "\"calories\":201,\"protein\":10,\"carbs\":20,\"fat\":9"
        }
        let text = "{\"meals\":[" + (between.isEmpty ? "" : meal("Soup") + between) + meal("Stew") + ending
        #expect(ResponseParser.parse(text).meals.count == count)
    }
}
