import { Alert } from '@/components/ui/alert'
import { Table } from '@/components/ui/table'
import { GEGEVENS_TEKSTEN } from './teksten'

export type Bestandsfout = Readonly<{ plaats: string; melding: string }>

/** Beyond this a person has no use for more at once. */
const MAX_GETOOND = 100

type FoutenlijstProps = {
  fouten: readonly Bestandsfout[]
  koppen: Readonly<{ titel: string; plaats: string; melding: string }>
}

/** Everything that is wrong with a file, each with its place. */
export function Foutenlijst({ fouten, koppen }: FoutenlijstProps) {
  const getoond = fouten.slice(0, MAX_GETOOND)
  return (
    <>
      <Alert type="error" live="alert">
        <p className="utrecht-paragraph">
          {fouten.length > MAX_GETOOND
            ? GEGEVENS_TEKSTEN.eersteFouten(MAX_GETOOND, fouten.length)
            : GEGEVENS_TEKSTEN.nietsOpgeslagen(fouten.length)}
        </p>
      </Alert>
      <Table
        caption={koppen.titel}
        columns={[
          { id: 'plaats', header: koppen.plaats },
          { id: 'melding', header: koppen.melding },
        ]}
        rows={getoond.map(({ plaats, melding }, nummer) => ({
          id: String(nummer),
          cells: { plaats: <code>{plaats}</code>, melding },
        }))}
      />
    </>
  )
}
