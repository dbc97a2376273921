import type { FormState } from '@/components/resultaten/model'

/** The message beside a field; undefined when it is right. */
export function findFout({ fouten }: FormState, veld: string): string | undefined {
  return fouten.find((fout) => fout.veld === veld)?.melding
}

/**
 * The messages of a form for its summary, each leading to its field. What belongs to no field,
 * such as a meting that was closed meanwhile, leads to the first one.
 */
export function listFouten({ fouten }: FormState, idVan: (veld: string) => string) {
  return fouten.map(({ veld, melding }) => ({ fieldId: idVan(veld), message: melding }))
}
