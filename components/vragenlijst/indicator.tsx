'use client'

import { useSyncExternalStore } from 'react'
import { fieldAria, FieldError } from '@/components/ui/field'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { TextareaField } from '@/components/ui/textarea-field'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { VeldStatus } from './autosave/status'
import type { Autosave } from './autosave/use-autosave'
import { BegrippenRegel, BegripTekst } from './begrip-tekst'
import { Bronnen } from './bron'
import { Conflict } from './conflict'
import { Ladder } from './ladder'
import { ProfielUitleg } from './profiel-uitleg'
import type { VeldStand } from './stand'
import { beschrijfStatus, VRAGENLIJST_TEKSTEN } from './teksten'
import { PUBLIEK_TEKSTEN, type Publiek } from './teksten-publiek'
import { keuzeValue, veldNaam, VRAAG, writeOpgeslagen } from './velden'
import type { IndicatorWeergave, Werkruimte } from './weergave'

type IndicatorProps = {
  indicator: IndicatorWeergave
  nummer: number
  aantal: number
  veld: VeldStand
  publiek: Publiek
  autosave: Autosave | null
  /** What is wrong, as found when going on; the form's own faults are in `veld`. */
  fout: VeldStand['fout']
}

const never = () => () => undefined
const teksten = VRAGENLIJST_TEKSTEN.vraag

/** One question: its ladder of five steps, and quietly under it everything else. */
export function IndicatorVraag({
  indicator,
  nummer,
  aantal,
  veld,
  publiek,
  autosave,
  fout,
}: IndicatorProps) {
  const { id } = indicator
  const status = useSyncExternalStore(
    autosave?.subscribe ?? never,
    () => autosave?.engine.status(id) ?? null,
    () => null,
  )
  const foutBij = (plek: 'keuze' | 'toelichting' | 'conflict') =>
    fout?.veld === plek ? fout.melding : undefined
  return (
    <section className="vl-vraag" data-vraag={id} aria-labelledby={veldNaam.kop(id)}>
      <Kop indicator={indicator} plaats={teksten.nummer(nummer, aantal)} />
      {indicator.profiel && <ProfielUitleg indicatorId={id} gevolg={indicator.profiel} />}
      <input type="hidden" name={VRAAG} value={id} />
      <input
        type="hidden"
        name={veldNaam.opgeslagen(id)}
        value={writeOpgeslagen(veld.opgeslagen)}
      />
      <Keuzes indicator={indicator} veld={veld} fout={foutBij('keuze')} />
      <Keus
        indicatorId={id}
        titel={PUBLIEK_TEKSTEN[publiek].conflict}
        veld={veld}
        status={status}
        fout={foutBij('conflict')}
      />
      <BegrippenRegel begrippen={indicator.begrippen} />
      <TextareaField
        name={veldNaam.toelichting(id)}
        label={teksten.toelichting}
        hint={teksten.toelichtingHint}
        error={foutBij('toelichting')}
        defaultValue={veld.keuze.toelichting}
        rows={2}
        className="vl-toelichting"
      />
      <div className="vl-vraag__voet">
        <Bronnen bronnen={indicator.bronnen} />
        {indicator.werkruimte && <NaarWerkruimte nummer={nummer} {...indicator.werkruimte} />}
        {status && (
          <p className={`vl-stand vl-stand--${status.soort}`}>{beschrijfStatus(status, publiek)}</p>
        )}
      </div>
    </section>
  )
}

function Kop({ indicator, plaats }: Pick<IndicatorProps, 'indicator'> & { plaats: string }) {
  return (
    <>
      <p className="vl-vraag__nummer">{plaats}</p>
      <Heading level={2} size={3} id={veldNaam.kop(indicator.id)}>
        {indicator.stelling}
      </Heading>
      <p className="utrecht-paragraph vl-vraag__toelichting">
        <BegripTekst delen={indicator.toelichting} />
      </p>
    </>
  )
}

/** The way to where members talk about the question. */
function NaarWerkruimte({ href, opmerkingen, nummer }: Werkruimte & { nummer: number }) {
  return (
    <p className="vl-werkruimte">
      <Link href={href}>
        {teksten.werkruimte(opmerkingen)}
        <VisuallyHidden> {teksten.bijVraag(nummer)}</VisuallyHidden>
      </Link>
    </p>
  )
}

type KeuzesProps = { indicator: IndicatorWeergave; veld: VeldStand; fout: string | undefined }

/** The steps and the two ways out, together one choice. */
function Keuzes({ indicator: { id, stelling, treden }, veld, fout }: KeuzesProps) {
  const gekozen = keuzeValue(veld.keuze)
  return (
    <fieldset
      role="radiogroup"
      aria-label={stelling}
      className="vl-keuzes"
      {...fieldAria(id, { error: fout })}
    >
      <FieldError id={id} error={fout} />
      <Ladder indicatorId={id} treden={treden} gekozen={gekozen} />
      <div className="vl-anders">
        <Uitweg indicatorId={id} value="weet-niet" label={teksten.weetNiet} gekozen={gekozen} />
        <Uitweg
          indicatorId={id}
          value="nvt"
          label={teksten.nvt}
          hint={teksten.nvtHint}
          gekozen={gekozen}
        />
      </div>
    </fieldset>
  )
}

type UitwegProps = {
  indicatorId: string
  value: string
  label: string
  hint?: string
  gekozen: string
}

function Uitweg({ indicatorId, value, label, hint, gekozen }: UitwegProps) {
  const id = veldNaam.optie(indicatorId, value)
  return (
    <label className="vl-uitweg">
      <input
        type="radio"
        id={id}
        name={veldNaam.keuze(indicatorId)}
        value={value}
        defaultChecked={gekozen === value}
        className="utrecht-radio-button utrecht-radio-button--html-input"
        aria-labelledby={`${id}.naam`}
        {...(hint && { 'aria-describedby': `${id}.hint` })}
      />
      <span id={`${id}.naam`}>{label}</span>
      {hint && (
        <span id={`${id}.hint`} className="vl-uitweg__hint">
          {hint}
        </span>
      )}
    </label>
  )
}

type KeusProps = {
  indicatorId: string
  titel: string
  veld: VeldStand
  /** Null while only the server saves. */
  status: VeldStatus | null
  fout: string | undefined
}

/** The choice between two answers, where someone else was first. */
function Keus({ veld, status, ...rest }: KeusProps) {
  const inBrowser = status?.soort === 'conflict' ? status : null
  if (inBrowser) {
    const { mijn, opgeslagen } = inBrowser
    return <Conflict {...rest} mijn={mijn} opgeslagen={opgeslagen} />
  }
  if (status || veld.conflict === undefined) return null
  return (
    <>
      <input
        type="hidden"
        name={veldNaam.conflict(rest.indicatorId)}
        value={veld.conflict?.versie ?? ''}
      />
      <Conflict {...rest} mijn={veld.keuze} opgeslagen={veld.conflict} />
    </>
  )
}
