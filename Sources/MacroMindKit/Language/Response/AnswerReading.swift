/// One pass of an answer through the layers.
struct AnswerReading {
    private let context: ResponseContext
    private var parser: SyntaxParser
    private(set) var findings = FindingList()
    /// Whether only meals with a closing bracket of their own are wanted, because more text may come.
    var readsOnlyClosedMeals = false

    init(_ scalars: [Unicode.Scalar], context: ResponseContext) {
        self.context = context
        parser = SyntaxParser(LineFraming.blanked(scalars))
        parser.run()
        for _ in 0..<2 where parser.outline.has(.entities) {
            parser = SyntaxParser(EntityDecoding.decode(parser.text))
            parser.run()
        }
    }

    /// Runs the layers behind the syntax.
    mutating func result() -> ParsedResponse {
        if parser.outline.has(.unfinishedThinking) { return rejected(.unfinishedThinking) }
        var tree = parser.tree
        let innerNotes = DocumentExpansion.expand(&tree)
        PairList.resolve(&tree)
        noteSyntax(parser.outline.notes.map(\.note) + innerNotes)
        var candidates = meals(in: tree)
        if !candidates.meals.contains(where: { $0.problem == nil }), !readsOnlyClosedMeals,
            let other = otherFormat(tree)
        {
            candidates = other
        }
        if readsOnlyClosedMeals { candidates.dropOpenMeals(tree) }
        noteProse(tree, candidates.strayTexts)
        return finish(candidates)
    }

    /// Reads the answer in another notation, if that yields a meal.
    private mutating func otherFormat(_ expanded: SyntaxTree) -> AnswerAssembly? {
        for reading in OtherFormats.readings(for: parser, expanded: expanded) {
            let roots = reading.tree.roots.map { AnswerAssembly.Root(node: $0, prose: 0..<0) }
            var candidates = AnswerAssembly(reading.tree, roots: roots, text: parser.text)
            if reading.mayGoOn { candidates.dropUnprovenEnd(reading.tree, isCut: context.isCutByProvider) }
            guard candidates.meals.contains(where: { $0.problem == nil }) else { continue }
            findings.add("alternate-format")
            if reading.isCut { findings.add("truncated") }
            return candidates
        }
        return nil
    }

    /// Finds the candidates of a document and joins them.
    private func meals(in tree: SyntaxTree) -> AnswerAssembly {
        AnswerAssembly(tree, roots: rootPlaces(tree), text: parser.text)
    }

    private func rootPlaces(_ tree: SyntaxTree) -> [AnswerAssembly.Root] {
        var known = parser.outline.roots[...]
        return tree.roots.map { node in
            while let first = known.first, first.node < node { known = known.dropFirst() }
            let prose = known.first.flatMap { $0.node == node ? $0.prose : nil } ?? 0..<0
            return AnswerAssembly.Root(node: node, prose: prose)
        }
    }

    private mutating func noteSyntax(_ notes: [SyntaxOutline.Note]) {
        for note in notes {
            switch note {
            case .missingCloser, .ellipsis: findings.add("truncated")
            case .replacementCharacter: findings.add("replacement-char")
            case .unfinishedThinking, .entities: break
            }
        }
        if context.isCutByProvider { findings.add("truncated") }
    }

    /// Looks at the text around the answer and at keys nobody asked for.
    private mutating func noteProse(_ tree: SyntaxTree, _ strayTexts: [String]) {
        let prose = parser.outline.prose.map { parser.plainText($0) }
        for text in prose where Ellipsis.announcesOmission(text) { findings.add("truncated") }
        if prose.contains(where: { InstructionPatterns.isSuspicious($0) })
            || strayTexts.contains(where: { InstructionPatterns.isSuspicious($0) })
        {
            findings.add("injection-suspected")
        }
    }

    private mutating func finish(_ assembly: AnswerAssembly) -> ParsedResponse {
        for code in assembly.codes { findings.add(code) }
        var gate = SenseGate(context: context)
        let kept = gate.keep(assembly.meals, totals: assembly.totals)
        for finding in gate.findings { findings.append(finding) }
        if kept.isEmpty {
            return rejected(assembly.meals.isEmpty ? rejectionWithoutMeals() : .everyMealDropped)
        }
        return ParsedResponse(meals: kept, findings: findings.all)
    }

    /// Says why an answer without any meal is none.
    private func rejectionWithoutMeals() -> ResponseRejection {
        let start = String(String.UnicodeScalarView(parser.text.prefix(400)))
        let text = PlainText.collapsed(start)
        return RefusalWords.isRefusal(text) ? .refusal(String(text.prefix(160))) : .noCompleteMeal
    }

    private func rejected(_ reason: ResponseRejection) -> ParsedResponse {
        ParsedResponse(meals: [], findings: findings.all, rejection: reason)
    }
}
