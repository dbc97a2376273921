import { uploadPagina, type Uploadplek, type Uploadstand } from '@/components/gegevens/paden'
import { inlogPad } from '@/components/inloggen/paden'
import { isFromElsewhere } from '@/lib/auth/from-elsewhere'
import { findPrincipal } from '@/lib/auth/principal'
import {
  authorize,
  isRefusal,
  type AuthorizedGemeente,
  type Principal,
  type Refusal,
} from '@/lib/authz/access'
import { readFormulier } from '@/lib/bestanden/formulier'
import { keepImportbestand } from '@/lib/importeren/mutations'
import { METING_PLEK } from '@/lib/importeren/schema'
import { authorizeRekenblad, rekenbladPlek } from '@/lib/rekenblad/loaders'

/**
 * Takes one file out of an ordinary form, keeps it for who sent it, and leads to the page where
 * they look at it. Not a server action: those hold the whole request in memory.
 */
export async function POST(request: Request): Promise<Response> {
  if (isFromElsewhere(request)) return new Response(null, { status: 403 })
  const { searchParams } = new URL(request.url)
  const plek = {
    gemeenteCode: searchParams.get('gemeente') ?? '',
    metingId: searchParams.get('meting'),
  }
  // Before anything of it is read: a stranger sends no files.
  const access = await authorizeUpload(await findPrincipal(request.headers), plek)
  const pagina = uploadPagina(plek)
  if (access === 'niet-ingelogd') return redirectTo(inlogPad(pagina))
  if (access === 'niet-gevonden') return new Response(null, { status: 404 })
  if (isRefusal(access)) return redirectTo(pagina)
  const { bestand, fout } = await take(request, access, plek)
  const query = new URLSearchParams({ ...(bestand && { bestand }), ...(fout && { fout }) })
  return redirectTo(`${pagina}?${query.toString()}`)
}

async function authorizeUpload(
  principal: Principal | null,
  plek: Uploadplek,
): Promise<AuthorizedGemeente | Refusal> {
  const { gemeenteCode, metingId } = plek
  if (metingId === null) return authorize(principal, gemeenteCode, 'meting:importeren')
  const found = await authorizeRekenblad(principal, { gemeenteCode, metingId })
  return isRefusal(found) ? found : found.access
}

async function take(
  request: Request,
  access: AuthorizedGemeente,
  { metingId }: Uploadplek,
): Promise<Uploadstand> {
  const refuse = (fout: Uploadstand['fout']) => ({ bestand: undefined, fout })
  const sent = await readFormulier(request)
  if (!sent) return refuse('onleesbaar')
  if (sent.teGroot !== null) return refuse('te-groot')
  const bestand = sent.form.get('bestand')
  if (!(bestand instanceof File) || bestand.name === '') return refuse('geen-bestand')
  const inhoud = new Uint8Array(await bestand.arrayBuffer())
  const plek = metingId === null ? METING_PLEK : rekenbladPlek(metingId)
  const id = await keepImportbestand(access, plek, { naam: bestand.name, inhoud })
  return { bestand: id, fout: null }
}

/** By a path, so that it holds behind a proxy as well; 303 makes a GET of it. */
const redirectTo = (pad: string) =>
  new Response(null, { status: 303, headers: { Location: pad, 'Cache-Control': 'no-store' } })
