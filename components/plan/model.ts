/** A server action of the plan that leads to a page by itself. */
export type PlanActie = (form: FormData) => Promise<void>

/** The forms of the plan; made by the page, since only it knows the session. */
export type PlanActies = Readonly<{ verplaats: PlanActie; neemOver: PlanActie }>
