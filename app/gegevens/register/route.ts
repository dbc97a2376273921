import { BEHEER_PADEN } from '@/components/beheer/paden'
import type { Uploadfout } from '@/components/gegevens/paden'
import { inlogPad } from '@/components/inloggen/paden'
import { isFromElsewhere } from '@/lib/auth/from-elsewhere'
import { findPrincipal } from '@/lib/auth/principal'
import { authorizeBeheer, isRefusal, type AuthorizedBeheer } from '@/lib/authz/access'
import { readFormulier } from '@/lib/bestanden/formulier'
import { keepRegisterbestand } from '@/lib/registerimport/mutations'

/**
 * Takes one file out of an ordinary form, keeps it for who sent it, and leads to the page where
 * they look at it. Not a server action: those hold the whole request in memory.
 */
export async function POST(request: Request): Promise<Response> {
  if (isFromElsewhere(request)) return new Response(null, { status: 403 })
  // Before anything of it is read: only a beheerder sends files here.
  const access = authorizeBeheer(await findPrincipal(request.headers), 'register:beheren')
  if (access === 'niet-ingelogd') {
    return redirectTo(inlogPad(BEHEER_PADEN.registerImport))
  }
  if (isRefusal(access)) return redirectTo(BEHEER_PADEN.registerImport)
  const query = await take(request, access)
  return redirectTo(`${BEHEER_PADEN.registerImport}?${new URLSearchParams(query).toString()}`)
}

const refuse = (fout: Uploadfout) => ({ fout })

async function take(request: Request, access: AuthorizedBeheer): Promise<Record<string, string>> {
  const sent = await readFormulier(request)
  if (!sent) return refuse('onleesbaar')
  if (sent.teGroot !== null) return refuse('te-groot')
  const bestand = sent.form.get('bestand')
  if (!(bestand instanceof File) || bestand.name === '') return refuse('geen-bestand')
  const inhoud = new Uint8Array(await bestand.arrayBuffer())
  return { bestand: await keepRegisterbestand(access, { naam: bestand.name, inhoud }) }
}

/** By a path, so that it holds behind a proxy as well; 303 makes a GET of it. */
const redirectTo = (pad: string) =>
  new Response(null, { status: 303, headers: { Location: pad, 'Cache-Control': 'no-store' } })
