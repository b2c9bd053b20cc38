/** How urgent a notice is: calm lines are read politely, errors at once. */
export type Level = 'calm' | 'error';
