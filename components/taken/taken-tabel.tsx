import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import type { Taak } from '@/lib/taken/schema'
import { TAKEN_TEKSTEN } from './teksten'
import { Voortgang } from './voortgang'
import type { RegelWeergave } from './weergave'

const TEKST = TAKEN_TEKSTEN.alle

type TakenTabelProps = { regels: readonly RegelWeergave[]; userId: string }

/** The division for who may read it only. */
export function TakenTabel({ regels, userId }: TakenTabelProps) {
  const columns = (['kenmerk', 'wie', 'gereed', 'voortgang'] as const).map((id) => ({
    id,
    header: TEKST.kolommen[id],
  }))
  const rows = regels.map((regel) => ({
    id: regel.kenmerk.id,
    cells: {
      kenmerk: regel.href ? <Link href={regel.href}>{regel.titel}</Link> : regel.titel,
      wie: describeWie(regel.taak, userId),
      gereed: regel.taak ? TAKEN_TEKSTEN.datum(regel.taak.gereedOp) : '',
      voortgang: <Voortgang {...regel} isKort />,
    },
  }))
  return <Table caption={TEKST.titel} captionHidden columns={columns} rows={rows} />
}

function describeWie(taak: Taak | null, userId: string): string {
  if (!taak) return TAKEN_TEKSTEN.niemand
  if (taak.userId === userId) return TAKEN_TEKSTEN.u(taak.naam)
  return TAKEN_TEKSTEN.naam(taak.naam, taak.lidStand)
}
