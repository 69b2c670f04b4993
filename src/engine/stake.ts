/** RMB: mean share from which a packet looks like gambling; what the model takes, and what the operator is warned of. */
export const STAKE = 50;
