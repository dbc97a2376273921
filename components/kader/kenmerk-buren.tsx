import { Link } from '@/components/ui/link'
import type { Kenmerk } from '@/lib/instrument/model'
import { kenmerkPad } from '@/lib/instrument/paden'
import type { KenmerkDossier } from '@/lib/kader/schema'
import { KADER_TEKSTEN, KENMERK_TEKSTEN as teksten } from './teksten'

/** The way to the kenmerk before and the one after. */
export function KenmerkBuren({ vorige, volgende, versie }: KenmerkDossier) {
  return (
    <nav aria-label={teksten.bladeren} className="kd-buren vit-no-print">
      {vorige && <Buur label={teksten.vorige} kenmerk={vorige} versie={versie} />}
      {volgende && <Buur label={teksten.volgende} kenmerk={volgende} versie={versie} />}
    </nav>
  )
}

type BuurProps = { label: string; kenmerk: Kenmerk; versie: string | undefined }

function Buur({ label, kenmerk, versie }: BuurProps) {
  return (
    <p className="kd-buur">
      <span className="block text-small text-subtle">{label}</span>
      <Link href={kenmerkPad(kenmerk.id, versie)}>
        {KADER_TEKSTEN.kenmerk(kenmerk.nummer, kenmerk.titel)}
      </Link>
    </p>
  )
}
