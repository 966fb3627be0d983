internal import Hummingbird
internal import Tracing
internal import MacroMindAccounts
