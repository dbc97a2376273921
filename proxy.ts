import { NextResponse, type NextRequest } from 'next/server'
import { LINK_HEADER } from '@/components/deelname/paden'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { RAPPORT_HEADER } from '@/components/rapport/paden'
import { UITNODIGING_HEADER } from '@/components/uitnodigingen/paden'
import { countMisluktePoging } from '@/lib/auth/link-pogingen'
import { findPrincipal } from '@/lib/auth/principal'
import { findRapportlezer } from '@/lib/auth/rapportlink'
import { findUitnodiging } from '@/lib/auth/uitnodigingslink'
import { authorizeBeheer, authorizeRegio, isRefusal, type Principal } from '@/lib/authz/access'
import { isWerkendeLink } from '@/lib/deelname/loaders'
import { isGebruiker } from '@/lib/gebruikers/data'
import { findGemeente } from '@/lib/gemeenten/data'
import { isBekendAdres } from '@/lib/gemeenten/loaders'
import { findLens } from '@/lib/instrument/content'
import { loadKenmerk } from '@/lib/kader/loaders'
import { isBekendLid } from '@/lib/leden/loaders'
import { heeftDemoPostbus } from '@/lib/postbus/data'

export const config = {
  matcher: [
    '/gemeenten/:path+',
    '/kader/:path+',
    '/lenzen/:path+',
    '/deelname/:path+',
    '/rapporten/:path+',
    '/uitnodiging/:path+',
    '/regios/:path+',
    '/beheer/:path+',
    '/postbus/:path*',
  ],
}

/** An address that no page has, so that the answer is the page that says so, with status 404. */
const NERGENS = '/bestaat-niet'

/**
 * What does not exist, or is someone else's, is answered before its page begins: a page that finds
 * out by itself can only say so with JavaScript.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl
  if (pathname.startsWith('/deelname/')) return guardDeelname(request)
  if (pathname.startsWith('/rapporten/')) return guardRapport(request)
  if (pathname.startsWith('/uitnodiging/')) return guardUitnodiging(request)
  // Only a demo has the mailbox.
  if (pathname.startsWith('/postbus') && heeftDemoPostbus()) return NextResponse.next()
  if (await isBekend(request)) return NextResponse.next()
  return NextResponse.rewrite(new URL(NERGENS, request.url))
}

async function isBekend({ nextUrl, headers, method }: NextRequest): Promise<boolean> {
  const [, deel, naam = '', ...rest] = nextUrl.pathname.split('/')
  switch (deel) {
    case 'postbus':
      return false
    case 'lenzen':
      return findLens(naam) !== undefined
    case 'kader': {
      const versie = nextUrl.searchParams.get('versie') ?? undefined
      return naam === 'wijzigingen' || Boolean(loadKenmerk(naam, versie))
    }
    case 'regios':
      // What is sent gets an answer of its own, so that what was typed stays on the page.
      return method === 'POST' || isBekendInRegio(await findPrincipal(headers), naam, rest)
    case 'beheer':
      return isBekendInBeheer(await findPrincipal(headers), naam, rest)
    default:
      return isBekendInGemeente(await findPrincipal(headers), naam, rest)
  }
}

async function isBekendInGemeente(
  principal: Principal | null,
  code: string,
  [deel, id]: readonly string[],
): Promise<boolean> {
  if (deel === 'leden' && id !== undefined) return isBekendLid(principal, code, id)
  return isBekendAdres(principal, code, id)
}

/** A regio is known to its advisers only, and so is what a gemeente in it shares. */
async function isBekendInRegio(
  principal: Principal | null,
  code: string,
  [deel, gemeenteCode]: readonly string[],
): Promise<boolean> {
  if (!principal) return true
  if (isRefusal(authorizeRegio(principal, code, 'regio:lezen'))) return false
  if (deel !== 'gemeenten' || gemeenteCode === undefined) return true
  return (await findGemeente(gemeenteCode))?.regio.code === code
}

/** In the place of an id: the pages that begin something new. */
const NIEUW = ['nieuw', 'importeren']

/** To who may not manage, the page itself says so. */
async function isBekendInBeheer(
  principal: Principal | null,
  deel: string,
  [id]: readonly string[],
): Promise<boolean> {
  const isNieuw = id === undefined || NIEUW.includes(id)
  if (isNieuw || isRefusal(authorizeBeheer(principal, 'gebruikers:beheren'))) return true
  if (deel === 'gebruikers') return isGebruiker(id)
  return deel !== 'register' || (await findGemeente(id)) !== null
}

/** In the place of a token: what is answered to who asked for a new link. */
const NIEUWE_LINK = 'nieuwe-link'

/**
 * One and the same answer to every link that does not work, whatever the reason; after too many of
 * them from one address, another. Links that work are never counted.
 */
async function guardDeelname(request: NextRequest): Promise<NextResponse> {
  const [, , token = '', deel] = request.nextUrl.pathname.split('/')
  if (token === NIEUWE_LINK || (await isWerkendeLink(token, deel))) return NextResponse.next()
  const now = new Date()
  const opnieuwOp = await countMisluktePoging(request.headers, now)
  if (opnieuwOp) return refuseTeVaak(opnieuwOp, now)
  // What was typed comes back with its form, and a new link may be asked for.
  if (request.method === 'POST') return NextResponse.next()
  return answerNergens(request, LINK_HEADER, token)
}

/** As with the links of participants: one answer to all that do not work, and not too many tries. */
async function guardRapport(request: NextRequest): Promise<NextResponse> {
  const [, , token = ''] = request.nextUrl.pathname.split('/')
  if (await findRapportlezer(token)) return NextResponse.next()
  const now = new Date()
  const opnieuwOp = await countMisluktePoging(request.headers, now)
  return opnieuwOp ? refuseTeVaak(opnieuwOp, now) : answerNergens(request, RAPPORT_HEADER, '1')
}

/** As with the other links: one answer to all that do not work, and not too many tries. */
async function guardUitnodiging(request: NextRequest): Promise<NextResponse> {
  const [, , token = ''] = request.nextUrl.pathname.split('/')
  const now = new Date()
  if (await findUitnodiging(token, now)) return NextResponse.next()
  const opnieuwOp = await countMisluktePoging(request.headers, now)
  if (opnieuwOp) return refuseTeVaak(opnieuwOp, now)
  // The form says so itself, so that what was typed stays.
  if (request.method === 'POST') return NextResponse.next(withHeader(request, UITNODIGING_HEADER))
  return answerNergens(request, UITNODIGING_HEADER, '1')
}

/** The page that says what does not exist, told by a header what was asked for. */
function answerNergens(request: NextRequest, header: string, value: string): NextResponse {
  return NextResponse.rewrite(new URL(NERGENS, request.url), withHeader(request, header, value))
}

function withHeader(request: NextRequest, header: string, value = '1') {
  const headers = new Headers(request.headers)
  headers.set(header, value)
  return { request: { headers } }
}

/** A page of itself: a page of the application would be answered with a status of its own. */
function refuseTeVaak(opnieuwOp: Date, now: Date): NextResponse {
  const { titel, uitleg, werkt } = DEELNAME_TEKSTEN.teVaak
  const html = `<!doctype html><html lang="nl"><meta name="viewport" content="width=device-width"><title>${titel}</title><main style="font: 1.25rem/1.5 system-ui; margin: 2rem auto; max-width: 36rem; padding: 0 1rem"><h1>${titel}</h1><p>${uitleg(opnieuwOp)}</p><p>${werkt}</p></main></html>`
  const seconds = Math.max(1, Math.ceil((opnieuwOp.valueOf() - now.valueOf()) / 1000))
  return new NextResponse(html, {
    status: 429,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': String(seconds) },
  })
}
