casefileData("list",[["add"],[],[2,3,4,5,6,7,10]]);
