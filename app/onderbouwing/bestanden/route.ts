import { inlogPad } from '@/components/inloggen/paden'
import { plekPad, withMelding } from '@/components/onderbouwing/paden'
import { findPrincipal } from '@/lib/auth/principal'
import type { Principal } from '@/lib/authz/access'
import { isFromElsewhere } from '@/lib/auth/from-elsewhere'
import { readFormulier } from '@/lib/bestanden/formulier'
import { readText } from '@/lib/invoer/form'
import { authorizePlek } from '@/lib/onderbouwing/loaders'
import { addBestand } from '@/lib/onderbouwing/mutations'
import { plekSchema, type Melding, type Plek } from '@/lib/onderbouwing/schema'

type Stand = Pick<Melding, 'stand'> & Partial<Melding>

/**
 * Takes one file out of an ordinary form and leads back to where it came from, with what came of
 * it. Not a server action: those hold the whole request in memory, and take no more than 5 MB.
 */
export async function POST(request: Request): Promise<Response> {
  if (isFromElsewhere(request)) return new Response(null, { status: 403 })
  const { searchParams } = new URL(request.url)
  const parsed = plekSchema.safeParse(Object.fromEntries(searchParams))
  if (!parsed.success) return new Response(null, { status: 404 })
  const plek = parsed.data
  // Before anything of it is read: a stranger sends no files.
  const principal = await findPrincipal(request.headers)
  const toegang = await authorizePlek(principal, plek)
  const pad = plekPad(plek)
  if (toegang === 'niet-ingelogd') return redirectTo(inlogPad(pad))
  if (toegang === 'niet-gevonden') return new Response(null, { status: 404 })
  if (toegang === 'geen-recht') return redirectTo(pad)
  return redirectTo(withMelding(pad, await take(request, principal, plek)))
}

async function take(request: Request, principal: Principal | null, plek: Plek): Promise<Stand> {
  const sent = await readFormulier(request)
  if (!sent) return { stand: 'onleesbaar' }
  const { form, teGroot } = sent
  const titel = readText(form, 'titel')
  const vertrouwelijk = readText(form, 'vertrouwelijk') === 'ja'
  const ingevuld = { titel: titel.slice(0, MAX_TERUG), vertrouwelijk }
  if (teGroot !== null) return { stand: 'te-groot', grootte: teGroot, ...ingevuld }
  const bestand = form.get('bestand')
  if (!(bestand instanceof File) || bestand.name === '') {
    return { stand: 'geen-bestand', ...ingevuld }
  }
  const inhoud = new Uint8Array(await bestand.arrayBuffer())
  const outcome = await addBestand(
    principal,
    plek,
    { naam: bestand.name, inhoud },
    { titel, vertrouwelijk },
  )
  if (outcome.ok) return { stand: outcome.value.bestond ? 'al-aanwezig' : 'bestand-toegevoegd' }
  return { ...ingevuld, ...toStand(outcome) }
}

type Weigering = Exclude<Awaited<ReturnType<typeof addBestand>>, { ok: true }>

/** The title is all that a form can have wrong besides the file. */
function toStand(outcome: Weigering): Stand {
  switch (outcome.reden) {
    case 'ongeldig':
      return { stand: 'titel' }
    case 'niet-ingelogd':
    case 'niet-gevonden':
      return { stand: 'geen-recht' }
    default: {
      const { ok: _, reden, ...gevonden } = outcome
      return { stand: reden, ...gevonden }
    }
  }
}

/** What goes back in an address stays short. */
const MAX_TERUG = 500

/** By a path, so that it holds behind a proxy as well; 303 makes a GET of it. */
const redirectTo = (pad: string) =>
  new Response(null, { status: 303, headers: { Location: pad, 'Cache-Control': 'no-store' } })
