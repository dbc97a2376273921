import type { ReactNode } from 'react'
import { describeVerschil } from '@/components/delen/teksten'
import { NiveauSign } from '@/components/niveau/niveau-sign'
import { Details } from '@/components/ui/details'
import type { Keuze } from '@/lib/invoer/keuze'
import type { Journaal, Toewijzing, Wijziging } from '@/lib/journaal/schema'
import { describeAmbitie, describeOordeel, REGEL_TEKSTEN as TEKST } from './teksten'
import { describeFeit, listFeiten } from './weergave'

type WaardenProps = { wijziging: Wijziging; namen: Journaal['namen'] }

/** What a line changed: the old and the new value side by side, or the facts of a deed. */
export function Waarden({ wijziging, namen }: WaardenProps) {
  switch (wijziging.soort) {
    case 'oordeel': {
      const { van, naar } = wijziging
      return (
        <Naast
          was={<Oordeel keuze={van} ander={naar} />}
          werd={<Oordeel keuze={naar} ander={van} />}
        />
      )
    }
    case 'ambitie': {
      const { van, naar } = wijziging
      const was = van === undefined ? TEKST.ambitie.onbekend : describeAmbitie(van)
      return <Naast was={was} werd={describeAmbitie(naar)} />
    }
    case 'taak': {
      const describe = (taak: Toewijzing | null) => describeTaak(taak, namen)
      return <Naast was={describe(wijziging.van)} werd={describe(wijziging.naar)} />
    }
    case 'deling':
      return <Lijst regels={describeVerschil(wijziging.van, wijziging.naar)} />
    case 'gestart':
      return null
    case 'vastgesteld':
      return <Feiten feiten={[{ label: TEKST.sha256, tekst: wijziging.sha256 }]} />
    case 'heropend':
      return <Feiten feiten={[{ label: TEKST.reden, tekst: wijziging.reden }]} />
    case 'overig':
      return <Daad {...wijziging} />
  }
}

const Lijst = ({ regels }: { regels: readonly string[] }) => (
  <div>
    {regels.map((regel) => (
      <p key={regel}>{regel}</p>
    ))}
  </div>
)

function describeTaak(taak: Toewijzing | null, namen: Journaal['namen']): string {
  if (!taak) return TEKST.taak.niemand
  const datum = /^\d{4}-\d{2}-\d{2}$/.test(taak.gereedOp ?? '') ? taak.gereedOp : null
  return TEKST.taak.voor(namen[taak.userId] ?? TEKST.taak.onbekend, datum)
}

/** Two values beside each other; under each other where there is no room. */
function Naast({ was, werd }: { was: ReactNode; werd: ReactNode }) {
  return (
    <dl className="jr-naast">
      <div className="vit-indent jr-naast__kant">
        <dt>{TEKST.was}</dt>
        <dd>{was}</dd>
      </div>
      <div className="vit-indent jr-naast__kant">
        <dt>{TEKST.werd}</dt>
        <dd>{werd}</dd>
      </div>
    </dl>
  )
}

type OordeelProps = { keuze: Keuze | null; ander: Keuze | null }

/** A judgement with those of its texts that changed. */
function Oordeel({ keuze, ander }: OordeelProps) {
  const { toelichting, standpunt } = TEKST.oordeel
  return (
    <>
      {keuze?.soort === 'niveau' ? (
        <NiveauSign niveau={keuze.niveau} />
      ) : (
        <p>{describeOordeel(keuze)}</p>
      )}
      <Veld label={toelichting} tekst={keuze?.toelichting} ander={ander?.toelichting} />
      <Veld label={standpunt} tekst={keuze?.afwijkendStandpunt} ander={ander?.afwijkendStandpunt} />
    </>
  )
}

type VeldProps = { label: string; tekst: string | undefined; ander: string | undefined }

function Veld({ label, tekst = '', ander = '' }: VeldProps) {
  if (tekst === ander) return null
  return (
    <div>
      <p className="text-small text-subtle">{label}</p>
      <Tekst tekst={tekst || TEKST.oordeel.geenTekst} />
    </div>
  )
}

/** As much of a typed text as fits in a list; the rest behind its own line. */
const MAX_TEKENS = 300

function Tekst({ tekst }: { tekst: string }) {
  if (tekst.length <= MAX_TEKENS) return <p className="vit-typed max-w-text">{tekst}</p>
  return (
    <>
      <p className="vit-typed max-w-text">{`${tekst.slice(0, MAX_TEKENS).trimEnd()}…`}</p>
      <Details summary={TEKST.heleTekst(tekst.length)}>
        <p className="vit-typed max-w-text">{tekst}</p>
      </Details>
    </>
  )
}

/** The facts of a deed; an old and a new value among them stand side by side. */
function Daad(overig: Extract<Wijziging, { soort: 'overig' }>) {
  const { van, naar, ...rest } = overig.feiten
  const hasBeide = van !== undefined || naar !== undefined
  const describe = (waarde = '') =>
    waarde ? <Tekst tekst={describeFeit(waarde)} /> : TEKST.oordeel.geenTekst
  return (
    <>
      <Feiten feiten={listFeiten({ ...overig, feiten: rest })} />
      {hasBeide && <Naast was={describe(van)} werd={describe(naar)} />}
    </>
  )
}

function Feiten({ feiten }: { feiten: readonly { label: string; tekst: string }[] }) {
  if (feiten.length === 0) return null
  return (
    <dl className="jr-feiten">
      {feiten.map(({ label, tekst }) => (
        <div key={label}>
          <dt className="text-small text-subtle">{label}</dt>
          <dd>
            <Tekst tekst={tekst} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
