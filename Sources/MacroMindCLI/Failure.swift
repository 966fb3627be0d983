/// An end of a command that is not success: what to tell and the exit code to end with.
struct Failure: Error {
    /// The exit codes of the command line contract, after BSD's `sysexits`.
    enum Code: Int32 {
        case unexpected = 1
        case infeasible = 2
        case badData = 65
        case noInput = 66
        case serviceUnavailable = 69
        case cannotWrite = 73
        case configuration = 78
    }

    let code: Code
    let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
