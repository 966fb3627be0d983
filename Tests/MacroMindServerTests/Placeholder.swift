import AsyncHTTPClient
@testable import MacroMindServer
