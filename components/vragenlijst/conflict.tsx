import { NiveauSign } from '@/components/niveau/niveau-sign'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import type { Keuze } from '@/lib/invoer/keuze'
import { VRAGENLIJST_TEKSTEN } from './teksten'
import { LEEG, OPLOSSING, toOplossing, veldNaam, type Opgeslagen, type Oplossing } from './velden'

const { conflict: TEKST, vraag: VRAAG } = VRAGENLIJST_TEKSTEN

type ConflictTeksten = Readonly<{
  mijn: string
  opgeslagen: string
  houdMijn: string
  houdOpgeslagen: string
  /** Before the view that someone keeps beside the answer, where that is asked for. */
  standpunt?: string
}>

type ConflictProps = {
  indicatorId: string
  /** Who was first, and what there is to choose. */
  titel: string
  teksten?: ConflictTeksten
  mijn: Keuze
  opgeslagen: Opgeslagen | null
  fout: string | undefined
}

/** Two answers to one question side by side; the person chooses which one stays. */
export function Conflict({ indicatorId, titel, teksten = TEKST, ...rest }: ConflictProps) {
  const { mijn, opgeslagen, fout } = rest
  const kant = (oplossing: Oplossing, keuze: Keuze, knop: string) => (
    <div className="vl-conflict__kant">
      <Antwoord titel={teksten[oplossing]} keuze={keuze} standpunt={teksten.standpunt} />
      <Button appearance="secondary" name={OPLOSSING} value={toOplossing(oplossing, indicatorId)}>
        {knop}
      </Button>
    </div>
  )
  return (
    <div className="vl-conflict" id={veldNaam.keus(indicatorId)} tabIndex={-1}>
      <p className="vl-conflict__titel" role="alert">
        {titel}
      </p>
      <FieldError id={veldNaam.keus(indicatorId)} error={fout} />
      <div className="vl-conflict__kanten">
        {kant('mijn', mijn, teksten.houdMijn)}
        {kant('opgeslagen', opgeslagen?.keuze ?? LEEG, teksten.houdOpgeslagen)}
      </div>
    </div>
  )
}

const WOORDEN = { nvt: VRAAG.nvt, 'weet-niet': VRAAG.weetNiet, open: TEKST.geenAntwoord }

type AntwoordProps = { titel: string; keuze: Keuze; standpunt: string | undefined }

function Antwoord({ titel, keuze, standpunt }: AntwoordProps) {
  return (
    <div className="vl-conflict__antwoord">
      <p className="vl-conflict__wie">{titel}</p>
      {keuze.soort === 'niveau' ? (
        <NiveauSign niveau={keuze.niveau} />
      ) : (
        <p>{WOORDEN[keuze.soort]}</p>
      )}
      <p className="vl-conflict__toelichting">{keuze.toelichting || TEKST.geenToelichting}</p>
      {standpunt && keuze.afwijkendStandpunt && (
        <p className="vl-conflict__toelichting">
          {standpunt} {keuze.afwijkendStandpunt}
        </p>
      )}
    </div>
  )
}
