/// The passwords that are tried first: everyday words and names, alone and with the usual endings, and runs over the keyboard.
enum CommonPasswords {
    /// Returns whether a password in lower case is among them.
    static func contains(_ folded: String) -> Bool { all.contains(folded) }

    /// Every common password of at least eight characters.
    static let all: Set<String> = {
        var result = Set(patterns.split(whereSeparator: \.isWhitespace).map(String.init))
        for word in words.split(whereSeparator: \.isWhitespace) {
            for ending in endings { result.insert(word + ending) }
        }
        for word in [
            "password", "qwerty", "welcome", "summer", "winter", "spring", "autumn", "admin", "love",
        ] {
            for year in 1980...2030 { result.insert("\(word)\(year)") }
        }
        for digit in 0...9 {
            for length in 8...12 { result.insert(String(repeating: "\(digit)", count: length)) }
        }
        for year in 1940...2030 { result.insert("\(year)\(year)") }
        return result.filter { $0.unicodeScalars.count >= PasswordPolicy.length.lowerBound }
    }()

    private static let endings = [
        "", "1", "2", "3", "7", "9", "10", "11", "12", "13", "21", "22", "23", "69", "77", "88", "99", "00",
        "01", "007", "101", "111", "123", "1234", "12345", "123456", "321", "666", "777", "!", "1!",
    ]

    private static let patterns = """
        12345678 123456789 1234567890 12345678910 0123456789 01234567 012345678 87654321 987654321 9876543210 0987654321
        123123123 12341234 1234512345 123456123456 11223344 1122334455 112233445566 12121212 13131313 10101010 01010101
        123321123 1233211234567 123454321 12344321 1234554321 123456654321 111222333 123456781 789456123 147258369 159357456
        963852741 741852963 159753456 123654789 321654987 14789632 15975346 147852369 123987456 98765432 102030405060
        10203040 1020304050 20202020 21212121 31415926 3141592653 55667788 99887766 abc12345 abcd1234 abc123456 abcd12345
        a1b2c3d4 a1b2c3d4e5 a123456a a12345678 a123456789 aa123456 aa12345678 123456aa 12345678a 123456789a 1234567a 123456abc
        123abc456 1a2b3c4d 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4 q1w2e3r4t5 q1w2e3r4t5y6 1qaz2wsx 1qaz2wsx3edc 1qazxsw2
        zaq12wsx zaq1xsw2 zaq1zaq1 xsw21qaz qazwsxedc qazwsxedcrfv qazxswedc qwertyui qwertyuio qwertyuiop qwertyuiop123
        qwertzui qwertzuiop azertyui azertyuiop qwer1234 qwert12345 qwerty1234567 qwertyqwerty qwerasdf qwerasdfzxcv
        asdfasdf asdf1234 asdfghjk asdfghjkl asdfghjkl1 asdfqwer zxcvbnm1 zxcvbnm123 zxcvzxcv zxcvbnmz 1234qwer 123qweasd
        123qweasdzxc 123qwe123 12345qwert 12qwaszx 1qaz1qaz 2wsx3edc passw0rd passw0rd1 p@ssw0rd p@ssword p@ssword1 p@ssw0rd1
        p4ssw0rd pa55word pa55w0rd pa$$word pa$$w0rd passwordpassword password! password1! drowssap trustno1 letme1n l3tmein
        w3lcome1 welcome1! adm1nistrator administrator1 r00tr00t toor1234 ncc1701d ncc1701e blink182 mustang1 rush2112
        jordan23 michael23 kobe2424 charlie1 monkey12 babygirl1 iloveyou2 iloveu12 loveyou1 fuckyou1 fuckyou2 abcdefgh abcdefghi
        abcdefghij abcdefg1 abcdefg123 aaaaaaaa1 aaaa1111 zzzzzzzz qqqqqqqq1 q123456789 qwe123qwe asd123456 asdasd123
        qweqwe123 zxc123456 test1234 testtest testing123 test12345 test123456 user1234 guest123 demo1234 temp1234 pass1234
        pass12345 pass123456 login123 admin123 admin1234 admin12345 admin123456 adminadmin rootroot root1234 access14 changeme
        changeme1 secret123 hello123 hello1234 hellohello hello12345 goodluck whatever1 nothing1 lovelove mamamama mama1234
        iloveyou3 13579246 135792468 24681357 246813579 19216811 31121999 01011990 01012000 18436572 66666666a 5201314520
        woaini1314 woaini520 woaini123 5845201314 asdf4321 4321rewq 0p9o8i7u zaqxswcde qawsedrf 1z2x3c4v z1x2c3v4 poiuytrewq
        lkjhgfdsa mnbvcxz1 0000000000 0000000001 1111111111a 00001111 11112222 12312312 1231231234 321321321 999888777 147147147
        """

    private static let words = """
        password passwort passwd pass letmein welcome admin administrator root login access master
        secret test testing tester guest user username default changeme changeit temp temporary
        server system computer internet network windows linux apple google facebook samsung nokia
        android iphone microsoft oracle qwerty qwertz azerty asdfgh asdf zxcvbn zxcv abc abcd abcde
        abcdef iloveyou loveyou loveme lovely love lover forever sweetheart sweetie sweet honey
        angel angels baby babygirl babyboy princess prince queen king kings kingdom sunshine
        sunflower sunny summer winter spring autumn january february march april monday tuesday
        wednesday thursday friday saturday sunday september october november december football
        baseball basketball soccer hockey tennis golf golfer volleyball rugby softball cricket
        boxing racing skating swimming fishing hunting hunter surfer sports liverpool arsenal
        chelsea everton barcelona realmadrid juventus manchester united celtic rangers yankees
        lakers cowboys steelers redskins packers dolphins patriots eagles bears bulls tigers lions
        raiders broncos chargers vikings falcons monkey dragon tiger lion eagle falcon wolf shark
        dolphin panther cougar jaguar leopard turtle rabbit bunny puppy kitten kitty cat dog doggie
        snoopy horse pony chicken spider scorpion butterfly ladybug phoenix unicorn dinosaur buster
        bailey bandit bella lucky lucy maggie max molly oliver oscar pepper peanut pumpkin rocky
        sadie sammy shadow simba smokey snowball tinker tigger toby whiskey zeus batman superman
        spiderman ironman starwars startrek pokemon pikachu naruto matrix gandalf frodo hobbit
        merlin wizard magic knight warrior soldier samurai ninja pirate hacker killer gangster
        thunder lightning storm michael michelle jennifer jessica ashley amanda daniel danielle
        andrew anthony joshua matthew robert richard thomas charles charlie william george james
        jonathan jordan justin kevin brian brandon christian christopher christina nicholas nicole
        samantha stephanie elizabeth victoria alexander alexandra alexis alejandro andrea angela
        antonio barbara benjamin carlos carolina caroline catherine claudia courtney crystal david
        diana dominic edward eduardo elena emily eric fernando francis francisco gabriel gabriela
        harley hannah heather helena isabella jackson jasmine jeremy johnny joseph karina katherine
        kimberly lauren leonardo lindsey madison marcus maria mariana marina martin melissa miguel
        miranda monica morgan natalie nathan olivia patricia patrick paul pamela peter philip rachel
        rebecca ricardo roberto rosemary russell ryan sabrina sandra sarah scott sebastian sophia
        sophie steven sydney tamara taylor teresa tiffany timothy valentina valeria vanessa veronica
        vincent virginia zachary mercedes porsche ferrari corvette mustang camaro toyota honda
        yamaha suzuki chevrolet chevy dodge cadillac subaru nissan bmw audi trustno starfish
        whatever nothing something anything everything nobody chocolate cookie cookies cheese cherry
        banana orange strawberry apples pineapple coffee candy cupcake pizza guitar guitars music
        musica drummer piano rocknroll metallica slipknot nirvana ironmaiden greenday eminem tupac
        blink beatles queenie madonna rihanna rainbow purple yellow silver golden diamond ruby
        emerald america american australia brazil canada england france germany india ireland italia
        italy london mexico paris russia scotland texas california chicago boston dallas denver
        houston seattle florida newyork jesus jesuschrist christ blessed blessing heaven heavenly
        faith hope grace church trinity gospel genesis freedom liberty peace happy happiness smile
        laughing friend friends friendship bestfriend family mother father mommy daddy brother
        sister cousin grandma teacher student school college university doctor nurse lawyer manager
        business company money dollar million millionaire success winner champion legend hero
        victory power energy future destiny maverick midnight moonlight starlight stardust galaxy
        universe planet mercury saturn jupiter neptune apollo athena hercules poseidon atlantis
        titanic explorer discovery challenger enterprise voyager columbia butthead beavis bigdog
        bigdaddy badboy badgirl cowboy cowgirl playboy lovers babydoll teddybear barbie hellokitty
        mickey minnie donald goofy garfield scooby scoobydoo popeye rockstar superstar fuckyou
        fuckoff fucker asshole bitch bullshit pussy sexy sexygirl hotgirl hottie qazwsx zaqwsx
        qweasd qweasdzxc qweqwe asdasd zxczxc poiuyt lkjhgf mnbvcx contrasena contrasenia bonjour
        soleil doudou loulou chouchou marseille motdepasse hallo schatz sommer ficken geheim amor
        amorcito tequiero teamo estrella corazon princesa mariposa hermosa bonita parola senha
        brasil flamengo corinthians palmeiras cachorro juliana felicidade saudade nutrition fitness
        healthy workout protein calorie calories mealplan weightloss
        """
}
