import Foundation

/// The folder of a CSV download.
struct CSVFolder {
    let path: String
    /// The files that are there and are read.
    let files: [(file: CSVFile, path: String)]
    /// The bytes of all files that are read.
    let size: Int64

    init(_ path: String) throws(FoodDatabaseError) {
        self.path = path
        var files: [(file: CSVFile, path: String)] = []
        var size: Int64 = 0
        for file in CSVFile.all {
            let full = URL(fileURLWithPath: path).appendingPathComponent(file.name).path
            if FileManager.default.fileExists(atPath: full) {
                size += try SourceFile(full).size
                files.append((file, full))
            } else if file.isRequired {
                throw FoodDatabaseError(
                    .unknownFormat,
                    "The folder “\(path)” has no \(file.name); a CSV download of FoodData Central has one."
                )
            }
        }
        self.files = files
        self.size = size
    }

    /// A text that is the same for the same download.
    func fingerprint() throws -> String {
        var bytes = Array("fdc-csv".utf8)
        for (file, path) in files {
            bytes += Array(file.name.utf8)
            bytes += try SourceFile(path).head()
        }
        return Fingerprint.of(bytes)
    }
}
