'use client'

import {
  startTransition,
  useActionState,
  useEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react'
import { FormTitle } from '@/components/frame/form-title'
import { AndereKeuze } from '@/components/rapport/andere-keuze'
import { SamenstelVelden } from '@/components/rapport/samenstel-velden'
import { beginStand, type SamenstelActie, type SamenstelStand } from '@/components/rapport/stand'
import { SAMENSTEL_TEKSTEN as TEKST } from '@/components/rapport/teksten-samenstellen'
import { DOEL, toVelden, veldId, VERSIE } from '@/components/rapport/velden'
import { Voorbeeld } from '@/components/rapport/voorbeeld'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { GedaanMelding } from '@/components/ui/gedaan-melding'
import { Link } from '@/components/ui/link'
import type { Samenstelling } from '@/lib/rapport/schema'
import type { Rapport } from '@/lib/report/model'

/** How long nobody types before the preview is made again, in milliseconds. */
const PAUZE_MS = 1200

type SamenstelFormulierProps = {
  samenstelling: Samenstelling
  /** The report by the choice that the form begins with. */
  begin: Rapport
  rapportPad: string
  logoPad: string
  action: SamenstelActie
}

/** The choice for a report with its preview, which follows what is typed. */
export function SamenstelFormulier(props: SamenstelFormulierProps) {
  const { samenstelling, begin, rapportPad, logoPad, action } = props
  const { keuze, versie, meting } = samenstelling
  const [stand, submit, isPending] = useActionState(action, beginStand(versie))
  const form = useRef<HTMLFormElement>(null)
  const { rapport, melding, refreshSoon, cancel } = useVoorbeeld(form, stand, props)
  const samenvatting = useMemo(
    () => stand.fouten.map(({ veld, melding }) => ({ fieldId: veldId(veld), message: melding })),
    [stand.fouten],
  )
  return (
    <div className="rapport-samenstellen">
      <form
        ref={form}
        action={submit}
        onInput={refreshSoon}
        onSubmit={cancel}
        noValidate
        autoComplete="off"
        className="rapport-formulier"
      >
        <FormTitle titel={TEKST.titelVan(meting.naam)} fouten={stand.fouten.length} />
        <ErrorSummary title={TEKST.fouten.titel[stand.doel]} errors={samenvatting} />
        {stand.conflict && <AndereKeuze keuze={stand.conflict} lenzen={samenstelling.lenzen} />}
        {stand.isBewaard && (
          <GedaanMelding stand={stand} title={TEKST.bewaard.titel}>
            <Link href={rapportPad}>{TEKST.bewaard.naarRapport}</Link>
          </GedaanMelding>
        )}
        <input type="hidden" name={VERSIE} value={stand.versie ?? ''} />
        <SamenstelVelden
          samenstelling={samenstelling}
          velden={stand.velden ?? toVelden(keuze)}
          fouten={stand.fouten}
          logoPad={logoPad}
        />
        <p className="rapport-knoppen">
          <Button name={DOEL} value="bewaren" disabled={isPending}>
            {TEKST.bewaren}
          </Button>
          <Button name={DOEL} value="voorbeeld" appearance="secondary" disabled={isPending}>
            {TEKST.bekijken}
          </Button>
        </p>
      </form>
      <Voorbeeld rapport={rapport ?? begin} melding={melding} />
    </div>
  )
}

type Gemaakt = Readonly<{ rapport: Rapport | null; melding: string; bij: SamenstelStand }>

/** The newest preview: of the button, or made by itself after a pause in typing. */
function useVoorbeeld(
  form: RefObject<HTMLFormElement | null>,
  stand: SamenstelStand,
  { action }: Pick<SamenstelFormulierProps, 'action'>,
) {
  const [gemaakt, setGemaakt] = useState<Gemaakt | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const beurt = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])

  async function refresh() {
    if (!form.current) return
    const data = new FormData(form.current)
    data.set(DOEL, 'voorbeeld')
    const eigen = ++beurt.current
    // Without a connection the preview stays as it is; saving tells.
    const made = await action(beginStand(null), data).catch(() => null)
    if (!made || eigen !== beurt.current) return
    const { bijgewerkt, nietBijgewerkt } = TEKST.voorbeeld
    setGemaakt((vorige) => ({
      rapport: made.voorbeeld ?? vorige?.rapport ?? stand.voorbeeld,
      melding: made.voorbeeld ? bijgewerkt : nietBijgewerkt,
      bij: stand,
    }))
  }

  // What is sent now comes back with a preview of its own, or is saved: nothing waits for this one.
  const cancel = () => clearTimeout(timer.current)

  function refreshSoon() {
    cancel()
    timer.current = setTimeout(() => startTransition(refresh), PAUZE_MS)
  }
  const isNieuwste = gemaakt?.bij === stand
  return {
    rapport: isNieuwste ? gemaakt.rapport : (stand.voorbeeld ?? gemaakt?.rapport ?? null),
    melding: isNieuwste ? gemaakt.melding : '',
    refreshSoon,
    cancel,
  }
}
