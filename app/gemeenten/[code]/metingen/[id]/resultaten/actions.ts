'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { metingPaden } from '@/components/gemeente/paden'
import type { FormState } from '@/components/resultaten/model'
import { AMBITIE_TEKSTEN, HEROPEN_TEKSTEN, VASTSTEL_TEKSTEN } from '@/components/resultaten/teksten'
import { currentPrincipal } from '@/lib/auth/principal'
import { readText } from '@/lib/invoer/form'
import type { Invoerfout } from '@/lib/invoer/outcome'
import { setAmbitie } from '@/lib/ambities/mutations'
import { establishMeting, reopenMeting } from '@/lib/metingen/mutations'

type MetingAdres = Readonly<{ code: string; id: string }>

/** A number where the text is one; otherwise the text, which the schema then refuses. */
const toNumber = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : text)

const refuse = (waarden: FormState['waarden'], fouten: FormState['fouten']): FormState => ({
  gelukt: false,
  waarden,
  fouten,
})

const toFouten = (fouten: readonly Invoerfout[]) =>
  fouten.map(({ pad, melding }) => ({ veld: String(pad[0] ?? ''), melding }))

/** Everything of a meting shows its figures, so all its pages are made anew. */
const revalidateMeting = () => revalidatePath('/gemeenten/[code]/metingen/[id]', 'layout')

export async function saveAmbitie(
  target: Readonly<{ metingId: string; kenmerkId: string }>,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const waarden = {
    niveau: readText(form, 'niveau'),
    prioriteit: readText(form, 'prioriteit'),
    jaar: readText(form, 'jaar'),
  }
  const outcome = await setAmbitie(await currentPrincipal(), target, {
    niveau: toNumber(waarden.niveau),
    prioriteit: waarden.prioriteit,
    ...(waarden.jaar.trim() && { jaar: toNumber(waarden.jaar) }),
  })
  if (outcome.ok) {
    revalidateMeting()
    return { gelukt: true, waarden: {}, fouten: [] }
  }
  if (outcome.reden === 'ongeldig') return refuse(waarden, toFouten(outcome.fouten))
  return refuse(waarden, [{ veld: '', melding: AMBITIE_TEKSTEN.fouten[outcome.reden] }])
}

export async function establish(
  { code, id }: MetingAdres,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const bevestigd = readText(form, 'bevestigd')
  if (!bevestigd) {
    return refuse({}, [{ veld: 'bevestigd', melding: VASTSTEL_TEKSTEN.bevestigFout }])
  }
  const outcome = await establishMeting(await currentPrincipal(), id)
  if (outcome.ok) {
    revalidateMeting()
    redirect(toResultaten(code, id))
  }
  return refuse({ bevestigd }, listVaststelFouten(outcome))
}

type NietVastgesteld = Exclude<Awaited<ReturnType<typeof establishMeting>>, { ok: true }>

function listVaststelFouten(outcome: NietVastgesteld): FormState['fouten'] {
  switch (outcome.reden) {
    case 'niet-vast-te-stellen':
      return outcome.bezwaren.map(({ code }) => ({
        veld: 'bevestigd',
        melding: VASTSTEL_TEKSTEN.bezwaren[code],
      }))
    case 'ongeldig':
      return toFouten(outcome.fouten)
    default:
      return [{ veld: 'bevestigd', melding: VASTSTEL_TEKSTEN.fouten[outcome.reden] }]
  }
}

export async function reopen(
  { code, id }: MetingAdres,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const reden = readText(form, 'reden')
  const outcome = await reopenMeting(await currentPrincipal(), id, { reden })
  if (outcome.ok) {
    revalidateMeting()
    redirect(toResultaten(code, id))
  }
  if (outcome.reden === 'ongeldig') return refuse({ reden }, toFouten(outcome.fouten))
  return refuse({ reden }, [{ veld: 'reden', melding: HEROPEN_TEKSTEN.fouten[outcome.reden] }])
}

/** A path of this site, whatever the form was sent with. */
const toResultaten = (code: string, id: string) => `${metingPaden(code, id).resultaten}#stand`
