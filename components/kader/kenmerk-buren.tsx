import { Link } from '@/components/ui/link'
import type { Kenmerk } from '@/lib/instrument/model'
import type { Buren } from '@/lib/kader/schema'
import { KADER_TEKSTEN, KENMERK_TEKSTEN as teksten } from './teksten'

type KenmerkBurenProps = Buren & {
  /** The address of the page of a kenmerk. */
  naar: (kenmerkId: string) => string
}

/** The way to the kenmerk before and the one after. */
export function KenmerkBuren({ vorige, volgende, naar }: KenmerkBurenProps) {
  return (
    <nav aria-label={teksten.bladeren} className="kd-buren vit-no-print">
      {vorige && <Buur label={teksten.vorige} kenmerk={vorige} href={naar(vorige.id)} />}
      {volgende && <Buur label={teksten.volgende} kenmerk={volgende} href={naar(volgende.id)} />}
    </nav>
  )
}

type BuurProps = { label: string; kenmerk: Kenmerk; href: string }

function Buur({ label, kenmerk, href }: BuurProps) {
  return (
    <p className="kd-buur">
      <span className="block text-small text-subtle">{label}</span>
      <Link href={href}>{KADER_TEKSTEN.kenmerk(kenmerk.nummer, kenmerk.titel)}</Link>
    </p>
  )
}
