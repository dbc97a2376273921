import { Link } from '@/components/ui/link'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Taak, Teamlid } from '@/lib/taken/schema'
import type { Fout } from './stand'
import { TAKEN_TEKSTEN as TEKST } from './teksten'
import { KENMERK, veldNaam, writeGezien, type Veld } from './velden'
import { Voortgang } from './voortgang'
import type { RegelWeergave } from './weergave'

type TaakRijProps = {
  regel: RegelWeergave
  team: readonly Teamlid[]
  veld: Veld
  fouten: readonly Fout[]
}

/** One kenmerk in the form: who, and until when. */
export function TaakRij({ regel, team, veld, fouten }: TaakRijProps) {
  const { kenmerk, titel, href, taak } = regel
  const { id } = kenmerk
  const foutBij = (plek: Fout['veld']) => fouten.find((fout) => fout.veld === plek)?.melding
  return (
    <fieldset className="vit-taken__rij">
      <legend className="vit-taken__kop">{titel}</legend>
      <p className="vit-taken__stand">
        <Voortgang {...regel} />
        {href && (
          <Link href={href}>
            {TEKST.naarVragen}
            <VisuallyHidden> {TEKST.bij(titel)}</VisuallyHidden>
          </Link>
        )}
      </p>
      <input type="hidden" name={KENMERK} value={id} />
      <input type="hidden" name={veldNaam.gezien(id)} value={writeGezien(veld.gezien)} />
      <div className="vit-taken__velden">
        {/* A new key where the choice differs: React empties a form to what it first showed. */}
        <SelectField
          key={veld.userId}
          name={veldNaam.wie(id)}
          label={TEKST.alle.wie}
          options={toOptions(team, taak)}
          defaultValue={veld.userId}
          error={foutBij('wie')}
        />
        <TextField
          type="date"
          name={veldNaam.gereed(id)}
          label={TEKST.alle.gereed}
          defaultValue={veld.gereedOp}
          error={foutBij('gereed')}
        />
      </div>
    </fieldset>
  )
}

/** The team, and who has the task but may no longer fill in. */
function toOptions(team: readonly Teamlid[], taak: Taak | null) {
  const vertrokken = taak && taak.lidStand !== 'lid' ? [taak] : []
  return [
    { value: '', label: TEKST.niemand },
    ...team.map(({ userId, naam }) => ({ value: userId, label: naam })),
    ...vertrokken.map(({ userId, naam, lidStand }) => ({
      value: userId,
      label: TEKST.naam(naam, lidStand),
    })),
  ]
}
