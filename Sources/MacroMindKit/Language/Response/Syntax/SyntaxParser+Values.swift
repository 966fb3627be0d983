/// Members, elements and the containers they open.
extension SyntaxParser {
    /// Reads a key of the innermost object and waits for its value.
    mutating func readKey() {
        let start = position
        let scalar = text[position]
        if scalar == "{" || scalar == "[" { return readKeylessContainer(scalar) }
        if let quote = quoteIndex(at: position) {
            position = quote
            let string = readString(.key)
            guard string.isWhole else {
                endsInsideKey = true
                return
            }
            return acceptKey(string.text, from: start)
        }
        let key = readBareKey()
        if key.isEmpty {
            if stack.count == 1, stack.last?.closer == Frame.Closer.none { return pop() }
            position = max(position, start + 1)
            return
        }
        acceptKey(key, from: start)
    }

    /// Takes a container in the place of a key: either the next item after a lost brace, or a value without a key.
    private mutating func readKeylessContainer(_ scalar: Unicode.Scalar) {
        let start = position
        if scalar == "{", stack.count > 1, !stack[stack.count - 2].isObject,
            stack.last?.closer != .parenthesis
        {
            outline.note(.missingCloser, at: start)
            pop()
            return
        }
        if stack.count == 1, stack.last?.closer == Frame.Closer.none { return pop() }
        position += 1
        open(scalar == "{" ? .object : .array, closer: scalar == "{" ? .brace : .bracket, at: start)
    }

    /// Keeps a key if a value can follow it.
    private mutating func acceptKey(_ key: String, from start: Int) {
        guard let last = stack.indices.last else { return }
        // What stands before the value may be its literal, which belongs to this key.
        stack[last].key = key
        skipNoise()
        let hadMark = skipKeyMark()
        skipNoise()
        guard stack.indices.contains(last), stack[last].key != nil else { return }
        guard position < text.count else {
            if !hadMark {
                stack[last].key = nil
                endsInsideKey = true
            }
            return
        }
        guard !hadMark, text[position].endsMember else { return }
        stack[last].key = nil
        if stack.count == 1, stack[last].closer == .none { return pop() }
        _ = tree.add(.string, text: key, offset: start, to: stack[last].node)
    }

    /// Skips what stands between a key and its value.
    private mutating func skipKeyMark() -> Bool {
        var found = false
        while position < text.count {
            let scalar = text[position]
            if scalar == ":" || scalar == "=" || scalar == "\u{FF1A}" || scalar == "\u{2192}" {
                position += 1
                if position < text.count, text[position] == ">" { position += 1 }
                found = true
                skipNoise()
            } else if scalar == "-", position + 1 < text.count, text[position + 1] == ">" {
                position += 2
                found = true
            } else {
                return found
            }
        }
        return found
    }

    /// Reads the value that the pending key waits for.
    mutating func readMemberValue() {
        guard let last = stack.indices.last, let key = stack[last].key else { return }
        stack[last].key = nil
        if text[position].endsMember {
            let node = tree.add(.missing, key: key, offset: position, to: stack[last].node)
            tree[node].isWhole = true
            return
        }
        readValue(key: key)
    }

    /// Reads a value of any kind.
    mutating func readValue(key: String?) {
        let start = position
        let scalar = text[position]
        if scalar == "{" || scalar == "[" || scalar == "\u{FF5B}" || scalar == "\u{FF3B}" || scalar == "(" {
            return openBracket(scalar, key: key)
        }
        if let quote = quoteIndex(at: position) {
            position = quote
            if opensUnescapedDocument(at: quote) {
                position = significant(from: quote + 1)
                return readValue(key: key)
            }
            return readStringValue(key: key, from: start)
        }
        if let call = callStart(at: position) { return openCall(call, key: key) }
        readBareValue(key: key)
    }

    /// Opens a container at a bracket.
    mutating func openBracket(_ scalar: Unicode.Scalar, key: String?) {
        let start = position
        position += 1
        switch scalar {
        case "{", "\u{FF5B}": open(.object, key: key, closer: .brace, at: start)
        case "(": open(.array, key: key, closer: .parenthesis, at: start)
        default: open(.array, key: key, closer: .bracket, at: start)
        }
    }

    /// Opens the arguments of a call: named ones make an object, others an array.
    mutating func openCall(_ arguments: Int, key: String?) {
        let start = position
        position = arguments + 1
        let first = significant(from: position)
        let isNamed = startsBareKey(at: first) || startsQuotedKey(at: first)
        open(isNamed ? .object : .array, key: key, closer: .parenthesis, at: start)
    }

    /// Reads a quoted value, joining strings that were split.
    private mutating func readStringValue(key: String?, from start: Int) {
        var string = readString(stack.last?.isObject == true ? .member : .element)
        while string.isWhole, let quote = continuationQuote() {
            guard quote < text.count else {
                string.isWhole = false
                break
            }
            position = quote
            let more = readString(stack.last?.isObject == true ? .member : .element)
            string.text += more.text
            string.isWhole = more.isWhole
        }
        if !string.isWhole { outline.note(.missingCloser, at: start) }
        let node = tree.add(.string, key: key, text: string.text, offset: start, to: stack.last?.node)
        tree[node].isWhole = string.isWhole
    }

    /// The quote of a string that goes on after a plus sign or right after a blank, if there is one.
    private func continuationQuote() -> Int? {
        let next = significant(from: position)
        guard next < text.count else { return nil }
        if text[next] == "+" {
            let quote = significant(from: next + 1)
            return quote >= text.count ? quote : quoteIndex(at: quote)
        }
        guard stack.last?.isObject == true, next > position, let quote = quoteIndex(at: next),
            !startsQuotedKey(at: next), !lineBreak(in: position..<next)
        else { return nil }
        return quote
    }
}
