import { padenVan, type ResultaatBeeld } from '@/components/resultaten/model'
import { BEELD_TEKSTEN } from '@/components/resultaten/teksten'
import { KENMERK_TEKSTEN as TEKST, PLAN_TEKSTEN } from '@/components/resultaten/teksten-kenmerk'
import { Link } from '@/components/ui/link'
import type { Kenmerk } from '@/lib/instrument/model'
import type { Buren as BurenVan } from '@/lib/kader/schema'
import { ondersteuningTekst } from '@/lib/report/teksten-kenmerk'

/** The parts of the page of a kenmerk, to go to at once. */
export function OpDezePagina({ withOntwikkelingen }: { withOntwikkelingen: boolean }) {
  const delen = [
    { id: 'stand', titel: TEKST.nuOp },
    { id: 'vragen', titel: TEKST.vragen },
    { id: 'handvatten', titel: TEKST.handvatten },
    { id: 'plan', titel: PLAN_TEKSTEN.titel },
    { id: 'hulp', titel: ondersteuningTekst.titel },
    { id: 'gespreksvragen', titel: TEKST.gespreksvragen },
    ...(withOntwikkelingen ? [{ id: 'ontwikkelingen', titel: TEKST.ontwikkelingen }] : []),
  ]
  return (
    <nav aria-label={TEKST.opDezePagina} className="vit-no-print">
      <ul className="vit-links">
        {delen.map(({ id, titel }) => (
          <li key={id}>
            <Link href={`#${id}`}>{titel}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The way to the kenmerk before and the one after. */
export function Buren({ beeld, vorige, volgende }: BurenVan & { beeld: ResultaatBeeld }) {
  return (
    <nav aria-label={TEKST.bladeren} className="kd-buren vit-no-print">
      {vorige && <Buur label={TEKST.vorige} kenmerk={vorige} beeld={beeld} />}
      {volgende && <Buur label={TEKST.naarVolgende} kenmerk={volgende} beeld={beeld} />}
    </nav>
  )
}

type BuurProps = { label: string; kenmerk: Kenmerk; beeld: ResultaatBeeld }

function Buur({ label, kenmerk, beeld }: BuurProps) {
  return (
    <p className="kd-buur">
      <span className="block text-small text-subtle">{label}</span>
      <Link href={padenVan(beeld).kenmerk(kenmerk.id)}>
        {BEELD_TEKSTEN.genummerd(kenmerk.nummer, kenmerk.titel)}
      </Link>
    </p>
  )
}
