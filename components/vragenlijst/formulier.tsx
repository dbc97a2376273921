'use client'

import {
  useActionState,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
  type SubmitEvent,
} from 'react'
import { FormTitle } from '@/components/frame/form-title'
import { ErrorSummary } from '@/components/ui/error-summary'
import { writeKeuze } from './autosave/form'
import { STAND_BIJ_BEGIN, useAutosave, type Autosave, type Opslag } from './autosave/use-autosave'
import { findFouten, toSamenvatting, type Fouten } from './fouten'
import { IndicatorVraag } from './indicator'
import { Melding } from './melding'
import { Navigatie, withBeantwoord } from './navigatie'
import { fromOpgeslagen, GEEN_STAND, type FormulierStand } from './stand'
import { VRAGENLIJST_TEKSTEN } from './teksten'
import type { Publiek } from './teksten-publiek'
import {
  keuzeValue,
  NAAR,
  OPLOSSING,
  parseOplossing,
  parseVoorstel,
  veldNaam,
  VOORSTEL,
  withVoorstel,
  type Opgeslagen,
} from './velden'
import { Voet } from './voet'
import type { KenmerkWeergave, NavigatieWaarde } from './weergave'

export type FormulierProps = {
  titel: string
  kenmerk: KenmerkWeergave
  navigatie: readonly NavigatieWaarde[]
  paden: Readonly<{ huidig: string; vorige: string | null; volgende: string }>
  isLaatste: boolean
  maxToelichting: number
  publiek: Publiek
  /** Where one becomes known again: by signing in, or by a new link. */
  herstelPad: string
  /** Null when the server does not know who this is, and only what was typed is shown. */
  opslag: Opslag | null
  action: (previous: FormulierStand, form: FormData) => Promise<FormulierStand>
  /** What stands above the questions. */
  children: ReactNode
}

/** The form's state: what the server answered, what saves itself, and what is wrong. */
function useFormulier(props: FormulierProps) {
  const { action, kenmerk, opslag, maxToelichting, paden, publiek } = props
  const form = useRef<HTMLFormElement>(null)
  const [stand, submit] = useActionState(action, GEEN_STAND)
  const vragen = useMemo(
    () =>
      kenmerk.indicatoren.map((indicator) => ({
        indicator,
        veld: stand.velden[indicator.id] ?? fromOpgeslagen(indicator.opgeslagen),
      })),
    [kenmerk, stand],
  )
  const options = useMemo(() => {
    if (!opslag) return null
    const velden: Record<string, Opgeslagen | null> = {}
    for (const { indicator, veld } of vragen) velden[indicator.id] = veld.opgeslagen
    return { ...opslag, maxToelichting, velden }
  }, [opslag, maxToelichting, vragen])
  const autosave = useAutosave(form, options)
  const [unsaved, setUnsaved] = useState<Fouten | null>(null)
  const fouten = useMemo(
    () =>
      unsaved ?? Object.fromEntries(vragen.map(({ indicator, veld }) => [indicator.id, veld.fout])),
    [unsaved, vragen],
  )

  const onSubmit = async (event: SubmitEvent<HTMLFormElement>) => {
    if (!autosave) return
    event.preventDefault()
    const { submitter } = event.nativeEvent
    const { name, value } = submitter instanceof HTMLButtonElement ? submitter : NO_BUTTON
    if (name === OPLOSSING) {
      resolveConflict(event.currentTarget, autosave, value)
      return
    }
    if (name === VOORSTEL) {
      takeOver(event.currentTarget, autosave, value)
      return
    }
    await autosave.engine.flush()
    const found = findFouten(kenmerk.indicatoren, autosave.engine, publiek)
    setUnsaved(found)
    if (Object.keys(found).length > 0) return
    location.assign((name === NAAR && value === 'vorige' && paden.vorige) || paden.volgende)
  }
  return { form, stand, submit, vragen, autosave, fouten, onSubmit }
}

const NO_BUTTON = { name: '', value: '' }

/** The questions of one kenmerk as one form, which saves itself where there is JavaScript. */
export function Formulier(props: FormulierProps) {
  const { kenmerk, paden, navigatie, publiek, herstelPad } = props
  const { form, stand, submit, vragen, autosave, fouten, onSubmit } = useFormulier(props)
  const samenvatting = useMemo(() => toSamenvatting(kenmerk.indicatoren, fouten), [kenmerk, fouten])
  const { melding, opgeslagenOm } = stand
  return (
    <div className="vl">
      <FormTitle titel={props.titel} fouten={samenvatting.length || (melding ? 1 : 0)} />
      <Zijkant autosave={autosave} navigatie={navigatie} kenmerk={kenmerk} />
      <div className="vl-midden">
        {props.children}
        <form
          ref={form}
          action={submit}
          onSubmit={onSubmit}
          noValidate
          autoComplete="off"
          className="vl-formulier"
        >
          {/* Enter in a field goes on, whatever other button comes first. */}
          <button type="submit" name={NAAR} value="verder" hidden />
          <Melding melding={melding} publiek={publiek} herstelPad={herstelPad} />
          <ErrorSummary
            title={VRAGENLIJST_TEKSTEN.melding.titel(samenvatting.length)}
            errors={samenvatting}
          />
          {vragen.map(({ indicator, veld }, index) => (
            <IndicatorVraag
              key={indicator.id}
              indicator={indicator}
              nummer={index + 1}
              aantal={vragen.length}
              veld={veld}
              publiek={publiek}
              autosave={autosave}
              fout={fouten[indicator.id]}
            />
          ))}
          <Voet
            autosave={autosave}
            heeftVorige={paden.vorige !== null}
            isLaatste={props.isLaatste}
            opgeslagenOm={opgeslagenOm}
            publiek={publiek}
            herstelPad={herstelPad}
            navigatie={navigatie}
          />
        </form>
      </div>
    </div>
  )
}

/** Keeps one of two answers and shows it in the form, where the person goes on. */
function resolveConflict(form: HTMLFormElement, { engine }: Autosave, value: string): void {
  const chosen = parseOplossing(value)
  if (!chosen) return
  const keuze = engine.resolve(chosen.indicatorId, chosen.oplossing)
  writeKeuze(form, chosen.indicatorId, keuze)
  document.getElementById(veldNaam.optie(chosen.indicatorId, keuzeValue(keuze)))?.focus()
}

/** Fills in what the gemeenteprofiel proposes, and shows it where the person goes on. */
function takeOver(form: HTMLFormElement, { engine }: Autosave, value: string): void {
  const voorstel = parseVoorstel(value)
  if (!voorstel) return
  const { indicatorId } = voorstel
  const keuze = withVoorstel(engine.keuze(indicatorId), voorstel)
  writeKeuze(form, indicatorId, keuze)
  engine.edit(indicatorId, keuze, 'keuze')
  document.getElementById(veldNaam.optie(indicatorId, keuzeValue(keuze)))?.focus()
}

type ZijkantProps = Pick<FormulierProps, 'navigatie' | 'kenmerk'> & { autosave: Autosave | null }

const never = () => () => undefined

/** The navigation: beside the questions, or on a narrow screen a sheet above them. */
function Zijkant({ autosave, navigatie, kenmerk }: ZijkantProps) {
  const { beantwoord } = useSyncExternalStore(
    autosave?.subscribe ?? never,
    autosave?.stand ?? (() => STAND_BIJ_BEGIN),
    () => STAND_BIJ_BEGIN,
  )
  const { waarden, totaal } = withBeantwoord(navigatie, kenmerk.id, beantwoord)
  const huidig = waarden.flatMap(({ kenmerken }) => kenmerken).find(({ id }) => id === kenmerk.id)
  const { blad, voortgang } = VRAGENLIJST_TEKSTEN.navigatie
  return (
    <>
      <div className="vl-zijkant">
        <Navigatie waarden={waarden} huidig={kenmerk.id} totaal={totaal} />
      </div>
      <details className="vl-blad">
        <summary className="vl-blad__kop">
          <span>{blad(huidig?.kort ?? '', kenmerk.nummer, kenmerk.aantal)}</span>
          <span className="vl-blad__voortgang">{voortgang(totaal.beantwoord, totaal.totaal)}</span>
        </summary>
        <Navigatie waarden={waarden} huidig={kenmerk.id} totaal={totaal} />
      </details>
    </>
  )
}
