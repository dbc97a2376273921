import type { OpmerkingInhoud } from '@/lib/opmerkingen/schema'
import { GEZIEN_TEKST_VELD, GEZIEN_VERMELD_VELD } from './stand'
import { OPMERKING_TEKSTEN as TEKST } from './teksten'

type GezienProps = { inhoud: OpmerkingInhoud; isConflict: boolean }

/** Sends along what one saw of a remark, and shows it where it is not what one began with. */
export function Gezien({ inhoud: { tekst, vermeld }, isConflict }: GezienProps) {
  return (
    <>
      <input type="hidden" name={GEZIEN_TEKST_VELD} value={tekst} />
      {vermeld.map((userId) => (
        <input key={userId} type="hidden" name={GEZIEN_VERMELD_VELD} value={userId} />
      ))}
      {isConflict && (
        <div className="vit-opmerking">
          <p className="vit-opmerking__kop">{TEKST.andereTekst}</p>
          <p className="vit-opmerking__tekst" dir="auto">
            {tekst}
          </p>
        </div>
      )}
    </>
  )
}
