const DAY = 24 * 60 * 60 * 1000
/** How long a link for the owner of an account works: one that was sent, and one that was asked for. */
export const GELDIG_MS = { gestuurd: 14 * DAY, gevraagd: DAY } as const

export const MIN_WACHTWOORD = 12
/** What Better Auth takes. */
export const MAX_WACHTWOORD = 128

/** Words that most common passwords are made of; what else is in those is digits and signs. */
const VEELGEBRUIKT: ReadonlySet<string> = new Set([
  ...['wachtwoord', 'wachtwoordwachtwoord', 'mijnwachtwoord', 'nieuwwachtwoord', 'geheim'],
  ...['geheimgeheim', 'hetwachtwoord', 'ditismijnwachtwoord', 'wachtwoordvergeten'],
  ...['welkom', 'welkomwelkom', 'welkomthuis', 'welkombij', 'welkomgemeente', 'hallo'],
  ...['hallohallo', 'gemeente', 'gemeentehuis', 'stadhuis', 'nederland', 'amsterdam'],
  ...['rotterdam', 'utrecht', 'feyenoord', 'voetbal', 'zomer', 'winter', 'herfst', 'lente'],
  ...['voorjaar', 'najaar', 'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli'],
  ...['augustus', 'september', 'oktober', 'november', 'december', 'maandag', 'dinsdag'],
  ...['woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag', 'ikhouvanjou', 'liefde'],
  ...['schatje', 'lieverd', 'moeder', 'vader', 'computer', 'internet', 'toegang', 'verkenning'],
  ...['verkenningsinstrument', 'verkenningsinstrumenttoegang', 'jeugdzorg', 'wijkteam'],
  ...['password', 'passwordpassword', 'mypassword', 'thisismypassword', 'newpassword', 'passwd'],
  ...['letmein', 'letmeinplease', 'changeme', 'changemenow', 'welcome', 'welcomewelcome'],
  ...['welcomehome', 'iloveyou', 'iloveyouforever', 'iloveyousomuch', 'sunshine', 'princess'],
  ...['football', 'baseball', 'basketball', 'superman', 'spiderman', 'batman', 'starwars'],
  ...['pokemon', 'monkey', 'dragon', 'master', 'trustno', 'whatever', 'michael', 'jennifer'],
  ...['administrator', 'admin', 'adminadmin', 'administrador', 'root', 'user', 'guest', 'test'],
  ...['testtest', 'testtesttest', 'testing', 'default', 'secret', 'secretsecret', 'security'],
  ...['access', 'login', 'loginlogin', 'google', 'facebook', 'linkedin', 'samsung', 'microsoft'],
  ...['qwerty', 'qwertyqwerty', 'qwertyuiop', 'qwertyuiopasdfghjkl', 'qwertyuiopasdfghjklzxcvbnm'],
  ...[
    'asdfghjkl',
    'asdfghjklasdfghjkl',
    'zxcvbnm',
    'qazwsx',
    'qazwsxedc',
    'qazwsxedcrfv',
    'azerty',
  ],
  ...['azertyuiop', 'qwertz', 'qwertzuiop', 'abc', 'abcabc', 'abcdef', 'abcdefg', 'abcdefgh'],
  ...[
    'abcdefghij',
    'abcdefghijkl',
    'abcdefghijklm',
    'abcdefghijklmnopqrstuvwxyz',
    'abcd',
    'q',
    'qq',
  ],
  ...['correcthorsebatterystaple', 'a', 'aa', 'qwe', 'qweasd', 'qweasdzxc', 'asd', 'asdasd', 'zaq'],
])

/** Fewer different signs than this are no more than a pattern: 121212121212, aaaaaaaaaaaa. */
const MIN_VERSCHILLEND = 5

/** Digits that are typed in the place of letters. */
const LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

const onlyLetters = (text: string) => text.replace(/[^\p{L}]/gu, '')

/** The words that may be hidden in a password: without its digits, or with those as letters. */
function listKernen(wachtwoord: string): string[] {
  const klein = wachtwoord.normalize('NFKC').toLowerCase()
  // The digits and signs at both ends are what people add; within they may stand for letters.
  const midden = klein.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const vertaald = Array.from(midden, (sign) => LETTERS[sign] ?? sign).join('')
  return [onlyLetters(klein), onlyLetters(vertaald)]
}

/** Whether every sign follows the one before it, up or down: 123456789012, abcdefghijkl. */
function isReeks(text: string): boolean {
  const codes = Array.from(text, (sign) => sign.codePointAt(0) ?? 0)
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0))
  const isStep = (step: number) => step === 1 || step === -9
  return steps.every(isStep) || steps.every((step) => isStep(-step))
}

/** Why a password of the right length is refused; null for one that is taken. */
export type Wachtwoordbezwaar = 'adres' | 'veelgebruikt'

/** Looks whether a password is easy to guess. @param email of the account that it is for */
export function findBezwaar(wachtwoord: string, email: string): Wachtwoordbezwaar | null {
  const klein = wachtwoord.trim().toLowerCase()
  const [lokaal = ''] = email.split('@')
  if (klein === email || onlyLetters(klein) === onlyLetters(email)) return 'adres'
  if (onlyLetters(klein) !== '' && onlyLetters(klein) === onlyLetters(lokaal)) return 'adres'
  const isPatroon = new Set(klein).size < MIN_VERSCHILLEND || isReeks(klein)
  const kernen = listKernen(wachtwoord)
  // Without any letters it is a date, a number or a telephone number.
  const isBekend = kernen.some((kern) => kern === '' || VEELGEBRUIKT.has(kern))
  return isPatroon || isBekend ? 'veelgebruikt' : null
}

/** What decides which things can be done behind a link. */
export type Linkstand = Readonly<{
  isVanGemeente: boolean
  /** Whether it went to the address itself; else a coordinator saw it, and handed it on. */
  isGemaild: boolean
  heeftWachtwoord: boolean
  /** Whether it was the owner who chose that password, as far as is known. */
  isBevestigd: boolean
  /** Whether the account can already reach something. */
  heeftRechten: boolean
}>

/**
 * Whether a link chooses the password. One to the account as a whole does. One of a gemeente does so
 * only for an account that has nothing else: whoever handed the link on must not get at more than
 * they gave. One that went to the address itself also replaces a password that may be someone else's.
 */
export function magWachtwoordKiezen(stand: Linkstand): boolean {
  if (!stand.isVanGemeente) return true
  if (stand.heeftWachtwoord) return stand.isGemaild && !stand.isBevestigd
  return !stand.heeftRechten
}

/** What is shown behind a link. */
export type Uitnodigingsstap =
  | 'wachtwoord'
  | 'inloggen-of-wachtwoord'
  | 'aannemen'
  | 'eerst-inloggen'
  | 'ander-account'
  | 'eerst-wachtwoord'
  | 'eerst-bevestigen'

/**
 * Decides that. A link that a coordinator saw looks the same to them, signed in or not, whether
 * there is an account or not. Who has a password signs in, and accepts.
 * @param aanvrager who is signed in: the owner of the account, someone else, or nobody
 */
export function decideStap(
  stand: Linkstand,
  aanvrager: 'eigenaar' | 'ander' | 'niemand',
): Uitnodigingsstap {
  if (!stand.isVanGemeente) return 'wachtwoord'
  if (aanvrager === 'eigenaar' && stand.isBevestigd) return 'aannemen'
  if (stand.isGemaild) {
    if (magWachtwoordKiezen(stand)) return 'wachtwoord'
    if (!stand.heeftWachtwoord) return 'eerst-wachtwoord'
  }
  if (aanvrager === 'eigenaar') return 'eerst-bevestigen'
  if (aanvrager === 'ander') return 'ander-account'
  return stand.isGemaild ? 'eerst-inloggen' : 'inloggen-of-wachtwoord'
}
