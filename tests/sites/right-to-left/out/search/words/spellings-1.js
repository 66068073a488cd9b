casefileData("spellings-1",["m",1,"n",1]);
