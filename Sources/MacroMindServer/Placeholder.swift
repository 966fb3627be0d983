import Configuration
import Hummingbird
import HummingbirdTLS
import MacroMindHTTP
import MacroMindPostgres
import MacroMindSQLite
import ArgumentParser
@main struct ServerCommand { static func main() {} }
