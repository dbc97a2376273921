import { gemeentePaden } from '@/components/gemeente/paden'
import { inlogPad } from '@/components/inloggen/paden'
import { withLogoMelding } from '@/components/logo/paden'
import type { LogoMelding } from '@/components/logo/teksten'
import { isFromElsewhere } from '@/lib/auth/from-elsewhere'
import { findPrincipal } from '@/lib/auth/principal'
import { authorize, isRefusal, type Principal } from '@/lib/authz/access'
import { readFormulier } from '@/lib/bestanden/formulier'
import { readText } from '@/lib/invoer/form'
import { loadLogo } from '@/lib/logo/loaders'
import { saveLogo } from '@/lib/logo/mutations'

type Context = RouteContext<'/logos/[code]'>

/** The logo as pixels: opened as a page of its own it can run nothing and ask for nothing. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const logo = await loadLogo(await findPrincipal(request.headers), (await params).code)
  if (isRefusal(logo)) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(logo.png), {
    headers: {
      'Content-Type': 'image/png',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-cache',
    },
  })
}

/**
 * Takes a logo out of an ordinary form and leads back to its page, with what came of it. Not a
 * server action: those hold the whole request in memory.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (isFromElsewhere(request)) return new Response(null, { status: 403 })
  const { code } = await params
  // Before anything of it is read: a stranger sends no files.
  const principal = await findPrincipal(request.headers)
  const access = authorize(principal, code, 'rapport:samenstellen')
  if (access === 'niet-gevonden') return new Response(null, { status: 404 })
  if (access === 'niet-ingelogd') {
    return redirectTo(inlogPad(gemeentePaden(code).logo))
  }
  if (isRefusal(access)) return redirectTo(withLogoMelding(code, 'geen-recht'))
  const { stand, alt } = await take(request, principal, code)
  return redirectTo(withLogoMelding(code, stand, alt))
}

type Stand = { stand: LogoMelding; alt?: string }

/** What goes back in an address stays short. */
const MAX_TERUG = 500

async function take(request: Request, principal: Principal | null, code: string): Promise<Stand> {
  const sent = await readFormulier(request)
  if (!sent) return { stand: 'onleesbaar' }
  const typed = readText(sent.form, 'alt')
  const alt = typed.slice(0, MAX_TERUG)
  if (sent.teGroot !== null) return { stand: 'te-groot', alt }
  const bestand = sent.form.get('bestand')
  const isChosen = bestand instanceof File && bestand.name !== ''
  const inhoud = isChosen ? new Uint8Array(await bestand.arrayBuffer()) : null
  const outcome = await saveLogo(principal, code, { inhoud, alt: typed })
  if (outcome.ok) return { stand: 'bewaard' }
  switch (outcome.reden) {
    case 'ongeldig':
      return { stand: 'alt', alt }
    case 'niet-ingelogd':
    case 'niet-gevonden':
      return { stand: 'geen-recht', alt }
    default:
      return { stand: outcome.reden, alt }
  }
}

/** By a path, so that it holds behind a proxy as well; 303 makes a GET of it. */
const redirectTo = (pad: string) =>
  new Response(null, { status: 303, headers: { Location: pad, 'Cache-Control': 'no-store' } })
