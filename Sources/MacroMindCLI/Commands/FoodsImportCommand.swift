import ArgumentParser
import MacroMindKit
import MacroMindSQLite

extension FoodsCommand {
    struct Import: ParsableCommand {
        enum Start: String, EnumerableFlag {
            case resume, restart

            static func help(for value: Start) -> ArgumentHelp? {
                switch value {
                case .resume: "Goes on where an import of the same download stopped."
                case .restart: "Begins anew; foods of the same identifier are replaced."
                }
            }
        }

        enum Format: String, ExpressibleByArgument, CaseIterable {
            case auto
            case fdcJSON = "fdc-json"
            case fdcCSV = "fdc-csv"
            case offJSONLines = "off-jsonl"
        }

        enum Report: String, ExpressibleByArgument, CaseIterable {
            case text, json
        }

        static let configuration = CommandConfiguration(
            abstract: "Imports a download of FoodData Central or Open Food Facts into a database.",
            discussion: """
                Reads JSON and CSV downloads of FoodData Central (Foundation, SR Legacy, Survey, Branded) and the JSON Lines export of Open
                Food Facts. Records that can not be true are put aside and counted. An import that was stopped goes on when it is run
                again; the code at the end is 65 when the download is damaged.

                EXAMPLE
                  macromind foods import FoodData_Central_branded_food_json.json --database foods.sqlite
                """
        )

        @Argument(help: "The file, or the folder of a CSV download.")
        var source: String

        @Option(help: ArgumentHelp("The database; made where there is none.", valueName: "file"))
        var database: String

        @Option(help: "auto, fdc-json, fdc-csv or off-jsonl.")
        var format: Format = .auto

        @Option(help: "text or json.")
        var report: Report = .text

        @Flag
        var start: Start = .resume

        func run() throws {
            let bar = ProgressBar("Importing")
            let result: FoodImportReport
            do {
                result = try FoodImporter(database: database)
                    .run(
                        source,
                        format: FoodImportFormat(rawValue: format.rawValue),
                        mode: start == .resume ? .resume : .restart
                    ) { progress in
                        bar.show(Double(progress.bytes) / Double(max(1, progress.totalBytes)))
                    }
                bar.finish()
            } catch let error as FoodDatabaseError {
                bar.finish()
                throw Failure(error)
            } catch {
                bar.finish()
                throw Failure(.unexpected, "The import stopped: \(error). Run it again to go on.")
            }
            StandardOutput.write(
                report == .json ? try Files.json(result) : ImportText(result).lines.joined(separator: "\n")
            )
            if let stop = result.stop {
                throw Failure(
                    .badData,
                    "“\(stop.file)” is \(result.status.rawValue) at byte \(stop.offset); get it anew and run the import again."
                )
            }
        }
    }
}
