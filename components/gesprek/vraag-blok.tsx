import { inlogPad } from '@/components/inloggen/paden'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Paragraph } from '@/components/ui/paragraph'
import { Conflict } from '@/components/vragenlijst/conflict'
import { VRAAG, writeOpgeslagen } from '@/components/vragenlijst/velden'
import { EensgezindheidBadge } from './eensgezindheid'
import { Gespreksvraag } from './gespreksvraag'
import { Opmerkingen } from './opmerkingen'
import { Stappen } from './stappen'
import type { OordeelVeld, SchermStand } from './stand'
import { GESPREK_TEKSTEN } from './teksten'
import type { useScherm } from './use-scherm'
import { Opslagregel, Tekst } from './vastleggen'
import { veldNaam } from './velden'
import type { SchermVraag } from './weergave'

type VraagBlokProps = {
  vraag: SchermVraag
  scherm: ReturnType<typeof useScherm>
  stand: SchermStand
  gespreksvragen: readonly string[]
  gesloten: boolean
  huidigPad: string
}

const { scherm: teksten, conflict: CONFLICT } = GESPREK_TEKSTEN

/** One question: who chose what, what to talk about, and what is agreed. */
export function VraagBlok({ vraag, scherm, stand, gespreksvragen, ...rest }: VraagBlokProps) {
  const { gesloten, huidigPad } = rest
  const { id } = vraag
  const { oordeel, daden } = scherm
  const fout = oordeel.terug?.fout
  const foutBij = (veld: OordeelVeld) => (fout?.veld === veld ? fout.melding : undefined)
  const tekst = {
    indicatorId: id,
    keuze: oordeel.keuze,
    gesloten,
    onTyp: daden.typ,
    onKlaar: daden.klaar,
  }
  return (
    <div className="gs-vraag">
      <Melding stand={stand} indicatorId={id} huidigPad={huidigPad} />
      <input type="hidden" name={VRAAG} value={id} />
      <input
        type="hidden"
        name={veldNaam.opgeslagen(id)}
        value={writeOpgeslagen(oordeel.opgeslagen)}
      />
      <div className="gs-vraag__kop">
        <h1 id={veldNaam.kop(id)} tabIndex={-1} className="gs-stelling">
          {vraag.stelling}
        </h1>
        <EensgezindheidBadge woord={vraag.verdeling.eensgezindheid} />
      </div>
      <Stappen
        vraag={vraag}
        keuze={oordeel.keuze}
        gesloten={gesloten}
        fout={foutBij('keuze')}
        onKies={daden.kies}
      />
      <Keus id={id} oordeel={oordeel} fout={foutBij('conflict')} />
      <div className="gs-praat">
        <Gespreksvraag
          vragen={gespreksvragen}
          nummer={scherm.gespreksvraag}
          onVolgende={daden.andereGespreksvraag}
        />
        <Opmerkingen opmerkingen={vraag.opmerkingen} />
        <div className="gs-teksten">
          <Tekst {...tekst} veld="toelichting" fout={foutBij('toelichting')} />
          <Tekst {...tekst} veld="afwijkendStandpunt" fout={foutBij('afwijkendStandpunt')} />
        </div>
      </div>
      <Voet vraag={vraag} scherm={scherm} stand={stand} {...rest} />
    </div>
  )
}

/** Whether it is saved, and without JavaScript the button that does so. */
function Voet({
  vraag,
  scherm,
  stand,
  gesloten,
  huidigPad,
}: Omit<VraagBlokProps, 'gespreksvragen'>) {
  return (
    <div className="gs-vraag__voet">
      <Opslagregel
        status={scherm.oordeel.status}
        verbinding={scherm.verbinding}
        opgeslagenOm={stand.opgeslagenOm}
        gesloten={gesloten}
        huidigPad={huidigPad}
      />
      {isOvergenomen(vraag, scherm.oordeel) && <p>{teksten.overgenomen}</p>}
      {!gesloten && !scherm.leeft && <Button>{teksten.opslaan}</Button>}
    </div>
  )
}

type Oordeel = VraagBlokProps['scherm']['oordeel']

/** Accepted without a conversation, and not changed since. */
const isOvergenomen = ({ overgenomenVersie }: SchermVraag, { stored }: Oordeel) =>
  overgenomenVersie !== null && stored?.versie === overgenomenVersie

/** The choice between two versions, where both screens changed the same. */
function Keus({ id, oordeel, fout }: { id: string; oordeel: Oordeel; fout: string | undefined }) {
  const { status, terug } = oordeel
  const props = { indicatorId: id, titel: CONFLICT.titel, teksten: CONFLICT, fout }
  if (status?.soort === 'conflict') {
    return <Conflict {...props} mijn={status.mijn} opgeslagen={status.opgeslagen} />
  }
  if (status || terug?.conflict === undefined) return null
  const { keuze, conflict } = terug
  return (
    <>
      <input type="hidden" name={veldNaam.conflict(id)} value={conflict?.versie ?? ''} />
      <Conflict {...props} mijn={keuze} opgeslagen={conflict} />
    </>
  )
}

type MeldingProps = { stand: SchermStand; indicatorId: string; huidigPad: string }

/** What came of sending the form, where there is no JavaScript. */
function Melding({ stand: { melding, vraag }, indicatorId, huidigPad }: MeldingProps) {
  const fout = vraag?.indicatorId === indicatorId ? vraag.fout : null
  if (melding) {
    const { titel, uitleg } = GESPREK_TEKSTEN.melding[melding]
    return (
      <Alert type="error" title={titel} live="alert">
        <Paragraph>{uitleg}</Paragraph>
        {melding === 'uitgelogd' && (
          <a href={inlogPad(huidigPad)} target="_blank" rel="noopener" className="utrecht-link">
            {teksten.inloggen}
          </a>
        )}
      </Alert>
    )
  }
  if (!fout) return null
  const fieldId = {
    keuze: veldNaam.optie(indicatorId, '1'),
    toelichting: veldNaam.toelichting(indicatorId),
    afwijkendStandpunt: veldNaam.afwijkendStandpunt(indicatorId),
    conflict: veldNaam.keus(indicatorId),
  }[fout.veld]
  const errors = [{ fieldId, message: fout.melding }]
  return <ErrorSummary title={GESPREK_TEKSTEN.melding.fouten} errors={errors} />
}
