import type { Assignment } from './assignment.ts'

/** Gives the last assignment of each name what the loader makes of it in the end; earlier ones keep their text. */
export function lastOfEach<A extends Assignment>(
  assignments: readonly A[],
  final: (assignment: A) => Partial<Assignment> | undefined,
): Assignment[] {
  const last = new Map(assignments.map(({ name }, index) => [name, index]))
  return assignments.map((assignment, index) =>
    last.get(assignment.name) === index ? { ...assignment, ...final(assignment) } : assignment,
  )
}
