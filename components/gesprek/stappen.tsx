import type { InputHTMLAttributes } from 'react'
import { FieldError, fieldAria } from '@/components/ui/field'
import { Table } from '@/components/ui/table'
import { keuzeValue } from '@/components/vragenlijst/velden'
import type { Trede } from '@/components/vragenlijst/weergave'
import { NIVEAUS } from '@/lib/instrument/model'
import type { Keuze } from '@/lib/invoer/keuze'
import { Legenda, Stippen } from './stippen'
import { GESPREK_TEKSTEN } from './teksten'
import { veldNaam } from './velden'
import type { SchermVraag } from './weergave'

const teksten = GESPREK_TEKSTEN.scherm

type StappenProps = {
  vraag: SchermVraag
  keuze: Keuze
  gesloten: boolean
  fout: string | undefined
  /** @param value as of the radio buttons: a level, nvt or weet-niet */
  onKies: (value: string) => void
}

/** The five steps with who chose what; the same steps set what is agreed. */
export function Stappen({ vraag, keuze, gesloten, fout, onKies }: StappenProps) {
  const { id, stelling, treden, verdeling } = vraag
  const radio = (value: string) => ({
    type: 'radio',
    id: veldNaam.optie(id, value),
    name: veldNaam.keuze(id),
    value,
    checked: keuzeValue(keuze) === value,
    onChange: () => {
      onKies(value)
    },
  })
  return (
    <fieldset
      role="radiogroup"
      aria-label={teksten.oordeelVraag(stelling)}
      disabled={gesloten}
      className="gs-keuze"
      {...fieldAria(id, { error: fout })}
    >
      <FieldError id={id} error={fout} />
      <div className="gs-stappen">
        {treden.map((trede) => (
          <Stap
            key={trede.niveau}
            trede={trede}
            verdeling={verdeling}
            radio={radio(String(trede.niveau))}
          />
        ))}
      </div>
      <div className="gs-onder">
        <div className="gs-anders">
          {(['weet-niet', 'nvt'] as const).map((value) => (
            <label key={value} className="gs-anders__optie">
              <input
                {...radio(value)}
                className="utrecht-radio-button utrecht-radio-button--html-input"
              />
              <span>{value === 'nvt' ? GESPREK_TEKSTEN.nvt : GESPREK_TEKSTEN.weetNiet}</span>
            </label>
          ))}
        </div>
        <Bijschrift verdeling={verdeling} />
      </div>
    </fieldset>
  )
}

type StapProps = {
  trede: Trede
  verdeling: SchermVraag['verdeling']
  radio: InputHTMLAttributes<HTMLInputElement> & { id: string }
}

/** One step: its name, a dot for each who chose it, and what it means. */
function Stap({ trede: { niveau, naam, tekst }, verdeling, radio }: StapProps) {
  const { id } = radio
  return (
    <label className="vit-trede gs-stap">
      <input
        {...radio}
        className="vit-trede__radio"
        aria-labelledby={`${id}.naam`}
        aria-describedby={`${id}.aantal ${id}.tekst`}
      />
      <span id={`${id}.naam`} className="vit-trede__kop gs-stap__kop">
        <span className={`vit-trede__nummer gs-stap__nummer vit-niveau--${niveau}`}>{niveau}</span>{' '}
        <span>{naam}</span>
      </span>
      <span className="gs-stap__stippen">
        <Stippen verdeling={verdeling} niveau={niveau} />
        <span id={`${id}.aantal`} className="gs-stap__aantal">
          {teksten.deelnemers(verdeling.telling[niveau])}
        </span>
      </span>
      <span id={`${id}.tekst`} className="gs-stap__tekst">
        {tekst}
      </span>
      <span className="gs-stap__gekozen" aria-hidden="true">
        {teksten.gekozen}
      </span>
    </label>
  )
}

/** Beside the dots: whose they are, and who gave no level. */
function Bijschrift({ verdeling }: Pick<SchermVraag, 'verdeling'>) {
  const { aantal, isVerborgen, weetNiet, nvt, groepen } = verdeling
  return (
    <div className="gs-bijschrift">
      {aantal === 0 && <p>{isVerborgen ? teksten.verborgen : teksten.geenAntwoorden}</p>}
      {weetNiet + nvt > 0 && <p>{teksten.anders(weetNiet, nvt)}</p>}
      <Legenda groepen={groepen} />
    </div>
  )
}

/** The numbers behind the dots, for who reads rather than looks. */
export function VerdelingTabel({ vraag }: { vraag: SchermVraag }) {
  const { groepen, telling } = vraag.verdeling
  const { tabel } = teksten
  return (
    <Table
      caption={tabel.bijschrift}
      columns={[
        { id: 'niveau', header: tabel.niveau },
        ...groepen.map((groep) => ({
          id: groep.perspectief,
          header: GESPREK_TEKSTEN.groepNaam(groep),
          numeric: true,
        })),
        { id: 'allen', header: tabel.allen, numeric: true },
      ]}
      rows={NIVEAUS.map((niveau) => ({
        id: String(niveau),
        cells: {
          niveau: `${niveau} ${vraag.treden[niveau - 1]?.naam ?? ''}`,
          ...Object.fromEntries(groepen.map((groep) => [groep.perspectief, groep.niveaus[niveau]])),
          allen: telling[niveau],
        },
      }))}
    />
  )
}
