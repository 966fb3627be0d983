internal import CCrypt
internal import JWTKit
internal import Crypto
