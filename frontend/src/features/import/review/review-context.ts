import { createContext, useContext } from 'react';
import type { Review } from './use-review';
import type { View } from './use-view';

const ReviewContext = createContext<(Review & { view: View }) | undefined>(undefined);

export const ReviewProvider = ReviewContext.Provider;

/** The draft under review and what is shown of it. */
export function useReviewed() {
  const reviewed = useContext(ReviewContext);
  if (!reviewed) {
    throw new Error('Outside of the review page');
  }
  return reviewed;
}
