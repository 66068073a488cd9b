casefileData("spellings-32",["donaudampfschifffahrtselektrizit",0,"donaudampfschifffahrtsgesellscha",1]);
